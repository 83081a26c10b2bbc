import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { type Block, isUnwritten, wordsOf } from '../../domain/resume/blocks.ts';

/** What applicant systems read the surest: one column, a common font, real headings and lists, no table. */
const FONT = 'Calibri';
/** In half points. */
const SIZE = 22;
const LIST = 'lines';
/** In twentieths of a point: a U.S. Letter sheet with margins of an inch. */
const LETTER = {
  size: { width: 12_240, height: 15_840 },
  margin: { top: 1440, right: 1440, bottom: 1440, left: 1440 },
};

/** A résumé as a file for Word: the headline on top, then each part with its lines. */
export async function wordFile(headline: string, blocks: readonly Block[], title: string): Promise<Blob> {
  const [first = '', ...summary] = headline.trim().split('\n');
  const head = first
    ? [
        new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(first)] }),
        ...summary.map((line) => new Paragraph({ children: [new TextRun(line)] })),
      ]
    : [];
  const document = new Document({
    title,
    // Empty, or the library puts a name of its own.
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE } },
        title: { run: { font: FONT, size: 32, bold: true } },
        heading1: {
          run: { font: FONT, size: 26, bold: true, color: '000000' },
          paragraph: { spacing: { before: 240, after: 60 }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: LIST,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [{ properties: { page: LETTER }, children: [...head, ...blocks.flatMap(paragraphsOf)] }],
  });
  return Packer.toBlob(document);
}

function paragraphsOf({ heading, lines }: Block): Paragraph[] {
  return [
    ...(heading
      ? [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] })]
      : []),
    ...lines
      .filter((line) => !isUnwritten(line))
      .map(
        (line) =>
          new Paragraph({
            numbering: { reference: LIST, level: 0 },
            children: [new TextRun(wordsOf(line))],
          }),
      ),
  ];
}
