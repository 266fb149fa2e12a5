/** Operations and dispatch: nearly all of it answers to one man; two tools plan tours, and the delivery notes go where nobody waits for them. */
export const operations = `
plan tom
  story At two o’clock I take the orders of the next day, put them on the board and see which trucks are short.
  story The board cannot see the shifts, so the old sheet is open beside it.
  written yes | Folder in the dispatch room | partly
  owner tom
  backup joanna
  in order | Transport order | in the old ERP | by two o’clock
  in fleet | Trucks out of service | by word of mouth
  out dispatch | Tour list | on the board
  out load | Loading list | on paper
  out hire | Tours without a truck | by word of mouth
  system board | Plans tours
  system sheet | Plans tours
  counts board
  data Orders of the day | old | the board, once a day
  step re-keyed | Orders are typed from the ERP into the board
  step spreadsheet | Shifts and trucks are matched in the old sheet
  approvals none
  pressure slows | Peak season: two hours more each day
  around unofficial-tool | The old planning sheet | the board knows no shifts | tom | shifts, trucks, habits of customers | I would plan by heart
  knows do

plan joanna
  story Tom plans. When he is away I do it with the sheet and the chat, and it takes me until six.
  written no
  owner tom
  backup joanna
  in order | Transport order | in the old ERP
  out dispatch | Tour list
  system "Dispatch board" | Plans tours
  system sheet | Plans tours
  system chat | Passes news between drivers and dispatch
  system old | Takes orders
  counts sheet
  pressure breaks | When Tom and the board are both away
  knows do

plan ingrid
  written yes | Process folder of 2019 | yes
  owner tom
  system board | Plans tours
  counts board
  pressure holds
  knows told

dispatch joanna
  story At five in the morning I give each driver a tour. Whatever changes later goes through the chat.
  written no
  owner tom
  backup ?
  in plan | Tour list | on the board
  in shifts | Shift list | on the wall
  in hire | Name of the subcontractor | by word of mouth
  in load | Loaded truck | a shout across the yard
  out pod | Tour under way
  out outside | Tour to the driver | in the chat
  system board | Plans tours
  system chat | Passes news between drivers and dispatch
  system tracking | Shows where the trucks are
  counts board
  data Where each truck is | tracking | the chat knows it first
  step re-keyed | The tour is typed from the board into the chat
  approval Overtime of a driver | tom | I say yes myself
  pressure one-person | If neither Tom nor I am in, the trucks stand still.
  around unofficial-tool | Drivers’ group chat | the board does not reach the cab | nobody | addresses, phone numbers, photos of freight | we ring forty drivers
  knows do

dispatch tom
  written partly | Folder in the dispatch room | yes
  owner tom
  backup joanna
  in plan | Tour list
  in load | Loaded truck
  out pod | Tour under way
  system board | Plans tours
  system tracking | Shows where the trucks are
  counts board
  pressure slows
  workarounds none
  knows saw

dispatch emeka
  owner tom
  inputs ?
  systems ?
  knows assume

pod tom
  story The drivers bring the signed notes back in the evening. We sort them and hand them to Billing, every day.
  written yes | Folder in the dispatch room | yes
  owner tom
  backup joanna
  in dispatch | Tour under way
  in outside | Signed delivery note | on paper | the freight is handed over
  out invoice | Proof of delivery | a box on the shelf outside Billing
  system archive | Keeps proof of delivery
  counts archive
  step by-hand | Notes are sorted by tour
  pressure slows | Notes of long tours come two days late.
  knows saw

pod joanna
  story I collect the notes from the cabs and put them into the box for Billing. Nobody ever said that they arrived.
  written no
  owner tom
  in dispatch | Tour under way
  in outside | Signed delivery note
  out invoice | Proof of delivery | the box
  system archive | Keeps proof of delivery
  system chat | Passes news between drivers and dispatch
  counts archive
  data Proof of delivery | archive | photos in the chat
  step by-hand | Missing notes are asked for in the chat
  pressure breaks | In December the box is full for weeks.
  around workaround | The driver sends a photo into the chat | the paper gets lost | nobody | signatures | we have no proof
  knows do

pod ingrid
  story That is all digital since last year, as far as I know.
  written yes
  owner tom
  out invoice | Proof of delivery
  system scanner | Keeps proof of delivery
  counts scanner
  pressure holds
  knows assume

shifts tom
  story Each Thursday I write the shifts of the next week into the old sheet and hang them on the wall.
  written no
  owner tom
  backup nobody
  in outside | Wishes for days off | on slips of paper
  out dispatch | Shift list | on the wall
  system sheet | Plans shifts
  counts sheet
  step spreadsheet | Rest times are counted by eye
  approval Days off in peak season | tom | they wait for me
  pressure one-person | I know who can drive what.
  around unofficial-tool | The old planning sheet | there is nothing else | tom | rest times, licences, sick days | no shifts
  knows do

shifts joanna
  written no
  owner tom
  inputs ?
  pressure one-person | Tom
  knows saw

hire tom
  story When trucks are short I ring three firms that I know. Price and truck are agreed on the phone.
  written no
  owner tom
  backup nobody
  in plan | Tours without a truck
  out dispatch | Name of the subcontractor | by word of mouth
  out carriers | Agreed price | a slip of paper in Walter’s tray
  systems none
  counts nobody
  data Prices of subcontractors | nobody | my head, and slips of paper
  step by-hand | Three phone calls
  approvals none
  pressure one-person | They drive for me, not for the firm.
  around workaround | Prices stand on slips of paper | it is quick | tom | prices of subcontractors | we pay what they ask
  knows do

hire joanna
  written no
  owner tom
  backup ?
  systems ?
  pressure one-person
  knows saw

broken joanna
  story A driver calls. I find a truck nearby in the tracking, and ring Customer service so that they can tell the customer.
  written partly | A list of phone numbers on the wall | partly
  owner tom
  backup joanna
  in outside | Call from a driver | a phone call
  out track | Late delivery | a phone call, when there is time
  system tracking | Shows where the trucks are
  system chat | Passes news between drivers and dispatch
  counts tracking
  step by-hand | I look for a truck that is near
  approval Tow truck | tom | I order it, and we talk later
  pressure slows | At night there is only the mobile phone.
  knows do

broken tom
  written yes | Folder in the dispatch room | yes
  owner tom
  in outside | Call from a driver
  outputs ?
  system "Trucktracking"
  pressure holds
  knows do

fleet tom
  story Each truck is looked at once a week. What is broken stands on the white board in the yard.
  written yes | Check list in each cab | partly
  owner tom
  backup "The garage"
  in outside | Reports of the drivers | on paper
  out plan | Trucks out of service | by word of mouth
  systems none
  counts "White board in the yard"
  step by-hand | The white board is read out to me on the phone
  pressure holds
  workarounds none
  knows do
`;
