import { areaAddress } from '../../src/core/values/address';
import { openContent } from '../../src/hosts/xlsx/open-content';
import { XlsxPort } from '../../src/hosts/xlsx/port';
import { writeWorkbook } from '../../src/hosts/xlsx/write-workbook';
import { describeHost } from './contract';

describeHost('xlsx', async (description) => {
  const port = await XlsxPort.open(await writeWorkbook(description));
  const content = async () => openContent(await port.save());
  return {
    port,
    state: content,
    formats: async () =>
      (await content()).sheets.flatMap((sheet) =>
        sheet.conditionalFormats.map(({ formulas, areas }) => ({
          tab: sheet.name,
          formula: formulas[0] ?? '',
          areas: areas.map(areaAddress),
        })),
      ),
  };
});
