const section = (title, lines) => ['', title, ...lines.map((line) => `  ${line}`)];

/**
 * How to load the add-in in Excel, in plain words.
 * @param {object} options
 * @param {string} options.address where the add-in is served
 * @param {string} options.manifest the path of manifest.xml on this computer
 * @param {string | null} options.authority the certificate file that a browser has yet to trust, if any
 */
export function sideLoading({ address, manifest, authority }) {
  return [
    `De add-in staat klaar op ${address}/taskpane.html`,
    `Het manifest voor Excel is ${manifest}`,
    ...(authority === null
      ? []
      : section('Eerst: laat uw browser het certificaat vertrouwen', [
          `1. Open ${address}/taskpane.html in de browser waarin u Excel gebruikt.`,
          '2. De browser waarschuwt. Kies Geavanceerd, en dan Doorgaan naar localhost.',
          `Of voeg ${authority} toe aan de vertrouwde certificaten van uw browser.`,
        ])),
    ...section('Excel op het web', [
      '1. Open een werkmap op office.com.',
      '2. Kies Start › Invoegtoepassingen › Meer invoegtoepassingen.',
      '3. Kies Mijn invoegtoepassingen › Mijn invoegtoepassing uploaden.',
      '4. Kies het manifest.',
    ]),
    ...section('Excel voor Windows (2021 of Microsoft 365)', [
      '1. Deel de map met het manifest: rechtsklik op de map › Eigenschappen › Delen.',
      '2. Kies in Excel: Bestand › Opties › Vertrouwenscentrum › Instellingen voor het Vertrouwenscentrum ›',
      '   Catalogi van vertrouwde invoegtoepassingen.',
      '3. Voeg het netwerkpad van de gedeelde map toe, en vink Weergeven in menu aan. Start Excel opnieuw.',
      '4. Kies Start › Invoegtoepassingen › Geavanceerd › Gedeelde map › Woonafspraken.',
    ]),
    ...section('Excel voor Mac (16.40 of nieuwer)', [
      '1. Kopieer het manifest naar deze map (maak de map als die er niet is):',
      '   ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef',
      '2. Start Excel opnieuw.',
      '3. Kies Start › Invoegtoepassingen. Woonafspraken staat bij de invoegtoepassingen voor ontwikkelaars.',
    ]),
    '',
    'Daarna staat het tabblad Woonafspraken op het lint. Formules beginnen met =WOON.',
    'Excel haalt office.js op bij Microsoft. Uw gegevens blijven op deze computer.',
    'Stoppen: Ctrl+C. De add-in werkt dan niet meer, ook niet in Excel.',
    'Weghalen: verwijder de invoegtoepassing in Excel op dezelfde plek waar u hem toevoegde.',
  ].join('\n');
}
