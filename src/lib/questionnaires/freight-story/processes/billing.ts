/** Billing: invoices from orders and an old table, without any proof of delivery, and with a customer list of its own. */
export const billing = `
invoice rosa
  story We take the order from the ERP, the price from the tariff table and the address from our own list.
  story We only hear whether the freight arrived when a customer does not pay.
  written yes | Billing handbook, page 1 | partly
  owner "Rosa Jimenez"
  backup "Lena Fischer"
  in order | Transport order | in the old ERP | the day after delivery
  in prices | Tariff table | in the old ERP
  in extras | Extra charges | a paper form
  in dispute | Price to be corrected | an e-mail
  out outside | Invoice | by post or e-mail
  out dispute | Copy of the invoice
  out close | Invoice journal | a print of the old ERP
  out collect | Open invoices
  system old | Shows invoices
  system tariffs | Keeps prices
  system billing | Keeps customers and addresses
  counts tariffs
  data Price | tariffs | Mikael’s sheet
  data Billing address | billing | the old ERP
  step re-keyed | The address is typed from our list
  step by-hand | Every tenth invoice is corrected with a pen
  approval Invoice above 10,000 euros | david | it stays in the tray
  pressure slows | The first week of a month
  around unofficial-tool | Billing’s customer list | addresses that are right | "Rosa Jimenez" | billing addresses, tax numbers | invoices go to the wrong place
  knows do

invoice lena
  story I type the invoice from the order. If the price looks odd I ask Rosa, and if Rosa is away I send it anyway.
  written no
  owner "Rosa Jimenez"
  backup nobody
  in order | Transport order
  in prices | Tariff table
  in extras | Extra charges
  out outside | Invoice
  system old | Shows invoices
  system billing | Keeps customers and addresses
  counts tariffs
  step re-keyed | Order number, weight and address, every time
  pressure slows | Month end, and when Rosa is away
  around workaround | I keep a list of customers who always complain | so that I check theirs first | "Lena Fischer" | names and what went wrong | more complaints
  knows do

invoice david
  written yes | Billing handbook | yes
  owner "Rosa Jimenez"
  out outside | Invoice
  counts old
  pressure holds
  knows told

extras lena
  story Waiting time is on the delivery note, if I get to see the note. Usually I do not, and then nobody pays for it.
  written no
  owner nobody
  backup nobody
  in pod | Waiting times | on the delivery note
  out invoice | Extra charges | a paper form
  systems none
  counts nobody
  data Waiting time | nobody | the driver knows
  step by-hand | The form is filled in by pen
  pressure breaks | Nobody does it in the last week of a month.
  knows do

extras rosa
  written no
  owner nobody
  inputs ?
  systems ?
  counts ?
  pressure breaks
  knows saw
`;
