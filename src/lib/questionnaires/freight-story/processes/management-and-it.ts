/** Management and IT: a report whose figures nobody can trace, and a rescue that nobody has tried. */
export const managementAndIt = `
report david
  story Walter sends the figures, and I turn them into twelve slides. If they come late, we show last month’s.
  written yes | Board calendar | yes
  owner david
  backup walter
  in close | Figures of the month | a spreadsheet by e-mail
  out outside | Board paper | slides
  system "Slides" | Shows figures to the board
  counts "Slides"
  data Cost of a shipment | workbook
  step re-keyed | Figures are typed into slides
  approval The board paper | marianne | it goes out unsigned
  pressure slows | When the month closes late
  knows do

report marianne
  written yes
  owner david
  counts old
  pressure holds
  knows told

restore peter
  story There is a plan from 2015. The server it names is gone. I would manage somehow.
  written yes | A binder in the server room | no
  outputs ?
  system backups | Keeps a copy of the old ERP
  counts ?
  pressure one-person | I am the one who would have to drive in.
  knows assume

restore sana
  story I change the tapes every Friday. Nobody has ever read one back.
  written no
  owner ?
  backup ?
  inputs ?
  system backups | Keeps a copy of the old ERP
  pressure dk
  knows do
`;
