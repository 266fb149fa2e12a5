/**
 * Purpose, measures and scope. Cells: marianne david ingrid | peter sana | tom rosa walter | claire mikael | joanna emeka lena ravi.
 * Executives want lower costs, IT wants the old machine gone, sales wants happier customers, and each believes another date.
 */
export const goalsAndPlan = `
primary-goal  cost!33d~legacy cost!33r~cost cost!32t~customer
  | legacy!33s~legacy legacy!33s~?
  | legacy!32s~legacy risk!32a~legacy cost!22t~cost
  | customer!33t~customer customer!32a~revenue
  | cost!31a~cost ?!21~cost legacy!22s~cost customer!32s~cost
  marianne: We signed this to take eight per cent out of what a shipment costs us.
  peter: The old server gets no more security fixes after next year. That is the goal.
  claire: Customers leave because they cannot see where their freight is.
  joanna: They said it is about customers. Every slide was about cost.

goal-order  cost>revenue>customer>risk>legacy cost>risk>revenue>legacy cost>customer>revenue!32
  | legacy>risk>cost>customer>revenue!33 legacy>risk>customer
  | customer>legacy>cost>risk risk>legacy>cost!22 risk>cost>legacy>customer>revenue!22
  | . revenue>customer!22
  | customer>legacy . legacy>cost>customer!11 ?

goal-points  10/60/15/5/10/0!33 5/65/5/15/10/0!33r 10/50/20/0/10/10!32
  | 0/10/5/25/55/5!33 0/5/10/20/45/20!32
  | 5/15/25/5/20/30!22 5/20/10/25/15/25!22 0/30/5/30/15/20!22
  | 30/5/50/5/5/5!33 40/5/40/5/5/5!32
  | 0/40/10/0/20/30!21a . 0/20/10/10/20/40!22 5/10/45/0/10/30!22
  sana: I would put more on daily work, but nobody asked for that budget line.

success-sentence  says says . | says ? | says . says | says says | says . says /
  marianne: We move the same freight with a tenth less overhead.
  david: The cost of a shipment is down eight per cent and stays there.
  peter: The old server is off, and nothing stopped when we pulled the plug.
  tom: My dispatchers plan a day in one screen and not in four.
  walter: I close the month in one week without my own workbook.
  claire: A customer asks where the freight is and gets the answer on the first call.
  mikael: Prices go out the same day.
  joanna: I do not have to type the same address three times.
  lena: The invoice is right before it goes out.

benefit-date  2027-09-30!32d 2027-06-30!33d 2027-12-31!22
  | 2028-06-30!22a ?
  | 2028-03-31!21a . 2028-12-31!22s
  | 2027-06-30!33t 2027-09-01!21a
  | ? . 2029-01-01!11a 2028-01-15!11a

failure-signs  over-budget+no-gain!33 over-budget+no-gain!33 over-budget+unused!32
  | mistrust+unused!32 unused+mistrust!33
  | service+unused!32 unused+mistrust!33 mistrust+unused!33
  | service+unused!33 .
  | unused!32 unused+leavers unused+mistrust!32 service+unused!32
  emeka: Two good people have left already because of all this.

main-figure  unit-cost!33d unit-cost!33r unit-cost!32t
  | errors!22a errors!21a
  | lead-time!32s cash!33r errors!33s
  | complaints!33s sales!32a
  | lead-time!22s ?!2- errors!22s complaints!32s
  rosa: We wait 58 days for our money. Start there.

figure-written  target+by-when!33d today+target+by-when!33d target!22t
  | none!22 ?
  | none!31s ? today!33r
  | . ?
  | ? x ? .
  david: It is in the board paper. I am not sure who has read it.

figure-confirmer  david!32a walter!32t ? | nobody!22s ? | ? ? ?!33 | ? . | ? x ? ?
  walter: If it is me, nobody has told me.

done-when  moved!33d moved!33d used!32a
  | switched!32t switched!33t
  | used!22a unsaid!33s unsaid!32s
  | used!32a switched!21t
  | switched!22t . switched!22a unsaid!22
  sana: The contract ends on the day we switch it on. So will the help.

scope-line  5!32d 4!32d 4!22t
  | 2!33s 1!33s
  | 3!22t 2!32s 2!33s
  | 3!22a 5!21a
  | 1!31a ? 1!21s ?
  mikael: Pricing stays with me, so for me it is clear.
  rosa: I thought Tom’s tariff table was part of it. He says it is not his.

scope-changer  sponsor!22 steering!32d steering!22
  | steering!33s supplier!33s
  | steering!22a anyone!32s ?
  | . steering!21a
  | it!11a . steering!21a ?

go-live-date  2027-05-03!33d 2027-05-03!33d 2027-06-01!22t
  | 2028-01-10!33s 2028-05-01!33s
  | 2027-10-01!22a 2028-09-01!22a 2029-01-02!33s
  | 2027-05-03!33t 2027-05-03!22t
  | 2028-12-01!21a ?!2- 2029-05-01!21a ?
  peter: I was told the third of May. Nobody asked me whether it can be done.
  walter: Nobody changes a ledger in the middle of a year and keeps the books straight.

final-cost  105!32a 100!33d 115!22a | 150!32a 180!33s | ? ? 140!22a | 110!21a ? | ? x ? x

work-studied  4!22t 3!21t 4!22a
  | 3!32s 2!33s
  | 2!32s 1!33s 1!33s
  | 3!21a 2!21a
  | 1!32s . 1!32s 2!21a
  lena: Somebody watched me for ten minutes in spring. That was it.
`;
