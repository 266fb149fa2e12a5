/**
 * Use and readiness. Cells: marianne david ingrid | peter sana | tom rosa walter | claire mikael | joanna emeka lena ravi.
 * All see who will use it, few have asked them; the data looks good from the top and bad to the one who reconciles it.
 */
export const useAndReadiness = `
main-user  front-line!22 front-line!22 front-line!32s
  | front-line!32s front-line!33s
  | front-line!33s front-line!22a .
  | front-line!22a front-line!21a
  | front-line!33s front-line!22 front-line!33s front-line!22s

help-or-watch  4!22a~4 4!22a~4 5!32a~3
  | 4!32a~2 3!33s~3
  | 3!33a~2 3!22a~2 2!32a~2
  | 4!22a~4 4!21a~3
  | 1!33a~5 2!32a~5 2!32a~4 3!22a~5
  joanna: It counts every minute between two orders. What is that for, if not to watch me?
  marianne: Nobody has time to watch anybody. It is there to help.

side-tools  none!22a none!33a spreadsheets!22a
  | spreadsheets!32s spreadsheets+old!33s
  | spreadsheets+paper!32s spreadsheets+paper!32s spreadsheets!33s
  | spreadsheets!21a spreadsheets!32s
  | spreadsheets+paper!32s . spreadsheets!32s .
  mikael: My price sheet does what no system ever did. I will keep it.

daily-use  95!22a 90!33d 90!32a | 80!22a 70!32a | 60!32a 50!22a 70!22a | 85!22a 80!21a | 50!22a ? 40!22a .

users-tried  partly!22t yes!22t partly!32t
  | no!33s no!33s
  | no!33s no!22s no!32s
  | ? no!21a
  | no!33s . no!33s .
  david: There was a demo for everybody.
  lena: A demo with made-up invoices. Not one of mine.

people-load  3!22a 3!22a 4!32a | 5!33s 5!33s | 5!33s 4!32s 5!33s | 3!22a 4!22s | 4!32s .!3- 5!33s .
  tom: In peak season my people do not have ten minutes, let alone training days.

data-condition  4!32t~4 4!33t~3 4!22a~4
  | 3!33s~2 2!33s~2
  | 3!22s~2 2!33s~1 1!33r~1
  | 4!22a~3 5!32s~4
  | 2!22s~4 ?~5 1!33s~4 .~?
  walter: Three customer lists, three different numbers of customers. I match them by hand every month.
  mikael: My part is right. I check every price myself.
  david: The auditors had no comments.

trusted-system  old!22 old!33d board!22s
  | old!32s old!22s
  | board!33s billing!33s workbook!33r
  | pricing!32s pricing!33s
  | board!32s scanner billing!33s .

system-fit  ? 4!21t ? | 2!33s 2!33s | ? . 2!32s | x ? | x x ? .

failed-tries  5!22a 4!22a 4!22a | 3!22s 3!22s | 3!22s 2!22s 3!21s | . 3!21a | 2!22s . 2!22s .
`;
