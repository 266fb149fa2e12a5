/** Customer service: takes the orders, hears last of what happens on the road, and settles what Billing could not know. */
export const customerService = `
order ravi
  story Orders come by e-mail and by phone. I type them into the old ERP. If there is no price I ring Mikael.
  story Each order is one page, and a third of them lack something.
  written partly | My own notes | yes
  owner "Customer service"
  backup nobody
  in outside | Order | by e-mail or phone | a customer orders
  in quote | Price agreed on the phone | a phone call | I ring Sales
  in customer | Customer number | an e-mail
  out plan | Transport order | in the old ERP
  system old | Takes orders
  system mailbox | Takes orders and complaints by e-mail
  counts old
  data Address of delivery | old | the customer’s own e-mail
  step re-keyed | Every order is typed from the e-mail into the ERP
  step by-hand | I ask for missing weights by phone
  approval Order from a customer who does not pay | walter | we take it
  pressure slows | On Mondays and before holidays
  around exception | Large customers send a spreadsheet, and I load it line by line | they will not use the form | - | a week of orders | two days of typing
  knows do

order claire
  written yes | Sales handbook, page 14 | ?
  owner "Customer service"
  in outside | Order
  out plan | Transport order
  system old | Takes orders
  counts old
  pressure holds
  knows told

order tom
  written ?
  owner ?
  out plan | Transport order
  system board | Plans routes
  pressure slows | Orders after four o’clock upset the next day’s plan.
  knows saw

track ravi
  story A customer asks where the freight is. I ring dispatch, dispatch writes to the driver, and I ring back an hour later.
  story I could see the trucks in the tracking, but I have no login.
  written no
  owner nobody
  in outside | Question about where the freight is | a phone call
  in dispatch | Arrival times | by phone, when I ask
  out outside | Answer | a phone call
  system old | Takes orders
  counts nobody
  step by-hand | I ask dispatch about every single shipment
  pressure breaks | When the phones are busy I cannot ring dispatch.
  around workaround | I look up the driver’s mobile number and ask him | dispatch does not answer | - | - | customers hear nothing
  knows do

track joanna
  story Ravi rings, I look at the tracking or write in the chat. It interrupts me every time.
  written no
  owner "Customer service"
  inputs ?
  system tracking | Shows where the trucks are
  system chat | Passes news between drivers and dispatch
  counts tracking
  pressure slows
  knows do

dispute ravi
  story A customer says that the invoice is wrong. I look for the delivery note, ask Sales for the price, and tell Billing what to correct.
  written no
  owner nobody
  in outside | Complaint | by e-mail or phone | an invoice looks wrong
  in invoice | Copy of the invoice
  out invoice | Price to be corrected | an e-mail to Billing
  system old | Shows invoices
  system mailbox | Takes orders and complaints by e-mail
  counts pricing
  step by-hand | I look through the delivery note folders
  approval Credit note above 500 euros | "Rosa Jimenez" | the customer waits
  pressure slows
  around workaround | I ask Mikael what was really agreed | the table is wrong | - | - | we believe the customer
  knows do

dispute claire
  written ?
  owner "Billing"
  inputs ?
  counts pricing
  pressure dk
  knows assume

dispute rosa
  story Customer service decides what we refund. We only write the credit note.
  written partly | Billing handbook, page 3 | partly
  owner "Customer service"
  in outside | Complaint
  out invoice | Price to be corrected
  system old | Shows invoices
  system billing | Keeps customers and addresses
  counts old
  pressure slows | Three weeks behind since the summer
  knows do

dispute lena
  written partly | Billing handbook | no
  owner "Customer service"
  outputs ?
  pressure slows
  knows saw
`;
