/**
 * Sponsorship, change and communication. Cells: marianne david ingrid | peter sana | tom rosa walter | claire mikael | joanna emeka
 * lena ravi. Every group names another sponsor, and the executives believe that the front line looks forward to it.
 */
export const peopleAndChange = `
sponsor  marianne!33d marianne!33d david!32t
  | david!32t david!31a
  | ingrid!32a ingrid!33t david!22a
  | marianne!32t claire!31a
  | peter!21a ?!1- nobody!22a ?
  ingrid: David signs the invoices. I took that for the answer.
  joanna: Peter is the only one who ever comes down to talk about it.

sponsor-seen  5!22 4!22 4!22s | 3!32s 2!33s | 2!22s 1!33s 3!22s | 4!22t ? | 1!22s . 1!22s ?

sponsor-reach  people+work+systems+money!33 people+work+money!33d work+money!22
  | money!32s systems+money!22
  | money!22a none!21a money!32s
  | . ?
  | ? . money!11a ?

trade-offs  sponsor!33a sponsor!33d heads!32s
  | nobody!33s it!32s
  | heads!33s loudest!33s loudest!32s
  | sponsor!22a loudest!22s
  | loudest!21s ? nobody!22s loudest!22s
  tom: I say Sales owns the tariffs, Rosa says I do. Who decides?
  peter: Every wish list comes to me, and nobody crosses anything off.

obstacles  2!22a 2!22a 3!32s | 4!33s 4!33s | 4!32s 3!22s 4!32s | 3!21a 3!21a | ? . 4!22s ?

milestone-owner  one!32a one!33d two!22t
  | one!31a nobody!32s
  | group!22a ? nobody!32a
  | ? several!11a
  | ? . ? ?

day-better  5!32a~4 5!33a~4 4!32a~4
  | 4!32s~2 3!32s~2
  | 2!33a~2 2!32a~1 2!33s~2
  | 4!32a~3 4!22a~4
  | 1!33a~5 2!21a~5 1!33a~4 2!22a~5
  ingrid: Less paper, fewer calls. Who would not want that?
  lena: Twice the screens for the same invoice. I have seen the demo.

my-gain  results!32 results!33 time!22
  | time!33s easier!22a
  | nothing!32a nothing!22a easier!33a
  | results!33a results!22a
  | loss!32a nothing loss!33a time!11a

training-hours  8!21a 4!22d 16!22a | 40!33s 24!32s | 16!22a ? 24!22a | . 2!11a | 0!32s . 20!31a 8!11a
  joanna: Last time it was a video in the lunch break.

asked-before  yes!32t~yes yes!33t~? partly!32s~partly
  | partly!22s~no no!33s~no
  | partly!22s~no no!33s~no no!32s~no
  | partly!22t~partly yes!22s~?
  | no!33s~yes no!32s~yes no!33s~yes no!32s~partly
  david: There were workshops, with the heads of department.
  emeka: I heard about it from another company’s driver.

champion  peter!22a consultant!22d tom!22a
  | sana!32s sana!33s
  | joanna!32a ? ?
  | peter!21a ?
  | nobody!22a . nobody!33a ?
  sana: It will be me again, on top of everything else.

last-change  5!11a 3!22s 3!22s | 3!22s 2!22s | 2!32s 3!22s 2!32s | 3!22s 5!21s | 2!22s . 3!22s .
  tom: We still keep the old planning sheet next to the dispatch board.

last-news  5!22s 5!22s 5!32s | 5!32s 4!32s | 4!22s 3!22s 3!22s | 3!21s 4!22s | 2!32s . 2!22s 2!22s

project-state  4!32d 4!33d 3!32t | 2!33s 3!33s | 3!22a 2!22a 3!21a | 4!22t 4!22t | ? . 2!21a ?
  peter: It shows green on the report because nobody is allowed to mark it yellow.

problem-route  lead!22 lead!33 meeting!32
  | lead!32s lead!22s
  | lead!22s lead!22s nowhere!22s
  | lead!21a lead!21a
  | lead!32s . lead!22s manager!22s

problem-answer  4!22a 3!22a 4!32a | 3!32s 3!32s | 2!32s 3!22s 2!22s | . 3!21a | 2!32s . 2!32s 3!22s

bad-news  5!32a~4 4!32a~4 4!32s~4
  | 3!33s~2 2!33s~3
  | 3!32s~2 2!32s~2 2!33s~1
  | 3!22s~3 4!21a~?
  | 2!32s~5 1!2- 2!32s~4 /~?
  walter: I wrote down the month-end problem twice. The second time it was taken out of the slides.
`;
