/** Operations and dispatch: one man owns nearly all of it; two tools plan routes, and the delivery notes go where nobody waits for them. */
export const operations = `
plan tom
  story At two o’clock I take the next day’s orders, put them on the board and see where we are short of trucks.
  story The board cannot see the shifts, so the old sheet is open beside it.
  written yes | Folder in the dispatch room | partly
  owner tom
  backup joanna
  in order | Transport order | in the old ERP | by two o’clock
  in fleet | Trucks out of service | by word of mouth
  out dispatch | Route list | on the board
  out load | Loading list | on paper
  out hire | Routes without a truck | by word of mouth
  system board | Plans routes
  system sheet | Plans routes
  counts board
  data The day’s orders | old | the board, once a day
  step re-keyed | Orders are typed from the ERP into the board
  step spreadsheet | Shifts and trucks are matched in the old sheet
  approvals none
  pressure slows | Peak season: two hours more each day
  around unofficial-tool | The old planning sheet | the board knows no shifts | tom | shifts, trucks, customers’ habits | I would plan from memory
  knows do

plan joanna
  story Tom plans. When he is away I do it with the sheet and the chat, and it takes me until six.
  written no
  owner tom
  backup joanna
  in order | Transport order | in the old ERP
  out dispatch | Route list
  system "Dispatch board" | Plans routes
  system sheet | Plans routes
  system chat | Passes news between drivers and dispatch
  system old | Takes orders
  counts sheet
  pressure breaks | When Tom is away and the board is down
  knows do

plan ingrid
  written yes | Process folder from 2019 | yes
  owner tom
  system board | Plans routes
  counts board
  pressure holds
  knows told

dispatch joanna
  story At five in the morning I give each driver a route. Any later change goes through the chat.
  written no
  owner tom
  backup ?
  in plan | Route list | on the board
  in shifts | Shift list | on the wall
  in hire | Name of the subcontractor | by word of mouth
  in load | Loaded truck | a shout across the yard
  out pod | Truck on its way
  out outside | Route for the driver | in the chat
  system board | Plans routes
  system chat | Passes news between drivers and dispatch
  system tracking | Shows where the trucks are
  counts board
  data Where each truck is | tracking | the chat knows it first
  step re-keyed | The route is typed from the board into the chat
  approval Overtime for a driver | tom | I approve it myself
  pressure one-person | If Tom and I are both away, no truck leaves.
  around unofficial-tool | Drivers’ group chat | the board does not reach the cab | nobody | addresses, phone numbers, photos of freight | we ring forty drivers
  knows do

dispatch tom
  written partly | Folder in the dispatch room | yes
  owner tom
  backup joanna
  in plan | Route list
  in load | Loaded truck
  out pod | Truck on its way
  system board | Plans routes
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
  in dispatch | Truck on its way
  in outside | Signed delivery note | on paper | the freight is handed over
  out invoice | Proof of delivery | a box on the shelf outside Billing
  system archive | Keeps proof of delivery
  counts archive
  step by-hand | Notes are sorted by route
  pressure slows | Notes from long routes come two days late.
  knows saw

pod joanna
  story I collect the notes from the cabs and put them into the box for Billing. Nobody has ever told me that they arrived.
  written no
  owner tom
  in dispatch | Truck on its way
  in outside | Signed delivery note
  out invoice | Proof of delivery | the box
  system archive | Keeps proof of delivery
  system chat | Passes news between drivers and dispatch
  counts archive
  data Proof of delivery | archive | photos in the chat
  step by-hand | I ask for missing notes in the chat
  pressure breaks | In December the box is full for weeks.
  around workaround | The driver posts a photo in the chat | the paper gets lost | nobody | signatures | we have no proof
  knows do

pod ingrid
  story It has all been digital since last year, as far as I know.
  written yes
  owner tom
  out invoice | Proof of delivery
  system scanner | Keeps proof of delivery
  counts scanner
  pressure holds
  knows assume

shifts tom
  story Every Thursday I write next week’s shifts in the old sheet and hang them on the wall.
  written no
  owner tom
  backup nobody
  in outside | Requests for days off | on slips of paper
  out dispatch | Shift list | on the wall
  system sheet | Plans shifts
  counts sheet
  step spreadsheet | Rest times are checked by eye
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
  story When we are short of trucks I ring three firms I know. Price and truck are agreed on the phone.
  written no
  owner tom
  backup nobody
  in plan | Routes without a truck
  out dispatch | Name of the subcontractor | by word of mouth
  out carriers | Agreed price | a slip of paper in Walter’s tray
  systems none
  counts nobody
  data Subcontractors’ prices | nobody | my head, and slips of paper
  step by-hand | Three phone calls
  approvals none
  pressure one-person | They drive for me, not for the company.
  around workaround | Prices are kept on slips of paper | it is quick | tom | subcontractors’ prices | we pay what they ask
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
  step by-hand | I look for a truck nearby
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
  story Each truck is checked once a week. Faults go on the whiteboard in the yard.
  written yes | Checklist in each cab | partly
  owner tom
  backup "The garage"
  in outside | Drivers’ reports | on paper
  out plan | Trucks out of service | by word of mouth
  systems none
  counts "Whiteboard in the yard"
  step by-hand | Somebody reads the whiteboard out to me on the phone
  pressure holds
  workarounds none
  knows do
`;
