/** Warehouse: works well, on paper, and writes a report that nobody takes. */
export const warehouse = `
load emeka
  story The list comes on paper. We scan each parcel, load the truck from the back, and sign. The loading report goes into a tray.
  story I have never seen anybody empty that tray.
  written yes | Poster at the ramp | yes
  owner tom
  backup "Shift leader"
  in plan | Loading list | on paper | by four in the morning
  out dispatch | Loaded truck | a shout across the yard
  out nobody | Loading report | on paper, in a tray
  system scanner | Counts parcels onto the truck
  counts scanner
  data Number of parcels | scanner | the paper list
  step by-hand | Wrong weights are corrected on paper
  approvals none
  pressure slows | Before Christmas the ramp is full.
  workarounds none
  knows do

load tom
  written partly | Folder in the dispatch room | ?
  owner tom
  in plan | Loading list
  out dispatch | Loaded truck
  system scanner | Counts parcels onto the truck
  system board | Plans routes
  counts scanner
  pressure holds
  knows saw

pallets emeka
  story Once a month we count the pallets, because we always have. I write the number in a book.
  written no
  owner tom
  inputs none
  outputs none
  systems none
  step by-hand | We count
  pressure holds
  knows do
`;
