/**
 * The foundation check. Cells: marianne david ingrid | peter sana | tom rosa walter | claire mikael | joanna emeka lena ravi.
 * From the top it looks sound; those who carry it by hand say otherwise, and nobody upstairs knows of the sheets that it hangs on.
 */
export const foundation = `
leak-untried  2!22a 2!22d 1!22t | 4!33s 4!32s | 3!32s 4!33s 5!33s | 2!22a . | 5!33s . 4!32s .
  walter: The month-end close is in no handbook. It is in my head.
  ingrid: There is a folder. I have seen it.

leak-versions  2!22a 2!32t ? | 3!33s 4!33r | 3!22s 5!33s 5!33r | ? . | 4!22s x 5!32s 4!22s
  walter: The ERP, Billing’s list and my workbook. All three stay.

leak-approvals  1!22a 2!22a 2!32a | 3!22s . | 5!33s 4!32s 4!33s | 3!21a . | 4!33s 5!32s 4!32s .

leak-paper-owner  2!22a 1!22d 2!22t | 3!32s 3!22s | 2!22s 4!33s 4!32s | 3!22a . | 4!33s . ?!2- 5!33s
  ravi: The name on the list left two years ago.

leak-reports  3!32r 2!33r 2!22r | ? 3!22a | 3!22s 3!22s 4!33s | 4!22s . | x x 4!21s ?

symptom-kept-twice  2!12a 2!22a 1!22a | 4!33r 4!33r | 3!32s 4!33s 4!33s | 2!22a . | 3!22s ? 4!32s 3!22s

symptom-bridges  1!12a 2!22a 1!22a | 3!22s 4!32s | 4!33s 5!33s 5!33s | 2!22s . | 5!33s 3!32s 5!33s 5!33s
  lena: Order number, weight, address. Sixty times a day.

symptom-nobodys  2!22a 2!22a 2!22a | 3!32s 3!22s | 3!22s 4!33s 3!22s | 4!33s . | 5!33s . 5!32s 5!33s

symptom-adjusted  2!22a 4!33r 2!22a | 3!22a 4!32s | ? 4!22s 5!33s | ? . | x x 4!21s .
  david: I know what Walter does before the board sees a figure.

symptom-own-tools  1!12a 1!22a 1!22a | 4!32s 3!32a | 5!33s 4!33s 5!33s | 3!22s . | 4!33s . 4!32s 3!22s
  tom: Without the old sheet I plan from memory, for about an hour.
`;
