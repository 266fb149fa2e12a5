/** Finance: one man and his workbook put three customer lists together, and the month waits for him. */
export const finance = `
close walter
  story It takes four weeks. One of them is the close itself. In the other three I match the customer lists, alone, in my workbook.
  story When I am ill, the month stays open. It happened in March.
  written no
  owner walter
  backup nobody
  in invoice | Invoice journal | a print
  in lists | One list of customers | my workbook
  in collect | Payments received
  in carriers | Subcontractors’ invoices | on paper
  out report | Figures of the month | a spreadsheet by e-mail
  system old | Keeps the ledger
  system workbook | Keeps customers and addresses
  counts workbook
  data Sales by customer | workbook | the old ERP says another number
  step spreadsheet | The journal is matched to the workbook line by line
  step re-keyed | Totals are typed back into the ledger
  approval Write-offs | david | they go into the next month
  pressure one-person | Me.
  around unofficial-tool | My month-end workbook | three lists that do not match | walter | customers, sales, corrections since 2014 | no figures for the board
  knows do

close david
  story The close takes time everywhere. Walter has it under control.
  written yes | Finance manual
  owner walter
  inputs ?
  systems ?
  counts ?
  pressure holds
  knows told

close rosa
  written ?
  owner walter
  pressure one-person | Walter
  knows saw

lists walter
  story Sales has one list, Billing has one, the ERP has one. 4,100 customers, 3,600 and 5,200. I match them by name every month.
  story It was never my task. It fell to me because I needed the sum.
  written no
  owner nobody
  backup nobody
  in customer | New customers
  in invoice | Billing’s customer list | by e-mail, when I ask
  in outside | Corrections from auditors
  out close | One list of customers | my workbook
  system workbook | Keeps customers and addresses
  system old | Keeps the ledger
  system billing | Keeps customers and addresses
  counts workbook
  data Customers | workbook | the old ERP, Billing’s list, Claire’s contacts
  step spreadsheet | Names are matched by eye
  step by-hand | I ring Rosa about those that fit nowhere
  approvals none
  pressure one-person | Nobody else knows which customers are the same.
  around unofficial-tool | My month-end workbook | to have one number | walter | every customer under each of its names | the month stays open
  knows do

lists rosa
  written ?
  owner walter
  inputs ?
  system billing | Keeps customers and addresses
  counts billing
  pressure dk
  knows told

lists claire
  written ?
  owner peter
  system old | Keeps customers and addresses
  counts old
  pressure dk
  knows assume

lists sana
  story There is one list, in the ERP. We do not support what the departments keep beside it.
  written partly | A page on the IT site | no
  owner "Finance"
  system old | Keeps customers and addresses
  counts old
  data Customers | old | too many to count
  pressure dk
  knows assume

collect walter
  story Anybody who has not paid after thirty days gets a reminder, if I find the time. On average we wait 58 days.
  written partly | Finance manual | partly
  owner david
  backup ?
  in invoice | Open invoices
  out close | Payments received
  out outside | Reminder | by post
  system bank | Shows payments
  system old | Keeps the ledger
  counts bank
  step re-keyed | Payments are typed from the bank portal into the ledger
  pressure breaks | While the month is being closed nobody sends reminders.
  knows do
`;
