/** Sales: every price comes out of one sheet, and nobody looks after the table that Billing reads. */
export const sales = `
quote mikael
  story A customer asks for a price. I open my sheet, take the zone and the weight, add fuel and send the price by e-mail.
  story A standard price takes me five minutes. When I am out, it waits until I am back.
  written no
  owner "Mikael Aho"
  backup nobody
  in outside | Price request | by e-mail or phone | a customer asks
  in prices | Current prices
  out order | Price by e-mail | an e-mail to the customer, copied to the orders mailbox
  system pricing | Keeps prices
  system mailbox | Takes orders and complaints by e-mail
  counts pricing
  data Prices | pricing | a printout on Claire’s wall, and the table in the old ERP
  data Discounts | pricing
  step spreadsheet | Zone, weight and fuel are put together in the sheet
  step re-keyed | The price is typed into the e-mail
  approval Discount above ten per cent | claire | I give it and tell her later
  pressure one-person | Without me nobody quotes. Last August we lost two tenders.
  around unofficial-tool | My price sheet | no system could do zones and fuel | "Mikael Aho" | all prices and discounts since 2016 | nobody can quote
  knows do

quote claire
  story Mikael quotes. I only see what is above ten per cent.
  written no
  owner "Mikael Aho"
  backup ?
  outputs ?
  pressure one-person | It depends on Mikael.
  around unofficial-tool | Mikael’s sheet | it is quick | "Mikael Aho" | prices
  knows saw

quote ravi
  written ?
  owner "Mikael Aho"
  inputs ?
  pressure dk
  knows assume

prices rosa
  story We invoice from the table in the ERP. We thought Operations kept it up to date. Half of the rows have been too low since last year.
  written partly | A page in the billing handbook | no
  owner "Operations and dispatch"
  inputs ?
  outputs ?
  system tariffs | Keeps prices
  counts tariffs
  data Tariffs | tariffs | Mikael has others in his sheet
  step re-keyed | When somebody complains, I type the new row myself
  pressure breaks | In January, when all prices change at once
  around workaround | I correct the price on the invoice by hand | the table is old | - | - | customers pay the wrong price
  knows saw

prices lena
  written no
  owner "Operations and dispatch"
  system tariffs | Keeps prices
  counts tariffs
  pressure breaks | January
  knows told

prices tom
  story I have never changed a tariff in my life. Prices are made in Sales, so the table is theirs. Rosa says it is mine.
  written ?
  owner "Sales"
  backup ?
  inputs ?
  outputs none
  systems ?
  counts ?
  pressure dk
  knows assume

prices joanna
  owner "Sales"
  knows assume

prices mikael
  story I keep my own sheet up to date. The table in the ERP? I thought Billing had given that up years ago.
  written no
  owner nobody
  in outside | This month’s fuel index | from a web page | the first of the month
  out quote | Current prices | the next tab of the sheet
  system pricing | Keeps prices
  counts pricing
  data Tariffs | pricing | the table in the old ERP, but that one is dead
  step by-hand | I look up the fuel index and type it in
  step spreadsheet | All rates are calculated again
  approvals none
  pressure one-person | It is my sheet.
  around unofficial-tool | Tabs for our twenty largest customers | each has its own deal | "Mikael Aho" | deals by customer | I would have to ask each customer what we agreed
  knows do

prices claire
  written ?
  owner ?
  counts pricing
  pressure dk
  knows told

customer claire
  story A new customer signs. I add the name to my contacts, and a form goes to Customer service, who give out the number.
  written yes | Sales handbook, page 12 | partly
  owner claire
  backup "Mikael Aho"
  in outside | Signed contract | on paper or as a scan | a customer signs
  out order | Customer number | an e-mail
  system old | Keeps customers and addresses
  system "Claire’s contacts" | Keeps customers and addresses
  counts old
  data Customer’s address | old | my contacts, Billing’s list
  step re-keyed | The form is typed into the old ERP
  approval Credit above 20,000 euros | walter | we ship and hope
  pressure holds
  workarounds none
  knows do

customer rosa
  story We hear about a new customer when the first invoice comes back. Then I add the right address to our own list.
  written no
  owner claire
  inputs ?
  outputs none
  system billing | Keeps customers and addresses
  counts billing
  data Billing address | billing | the old ERP has the warehouse’s
  step re-keyed | I type the address again
  pressure slows
  around unofficial-tool | Billing’s customer list | addresses that are right | "Rosa Jimenez" | billing addresses, tax numbers | invoices go to the wrong place
  knows do

customer ravi
  written partly | An e-mail I keep | yes
  owner claire
  systems ?
  pressure holds
  knows do
`;
