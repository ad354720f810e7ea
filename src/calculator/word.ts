import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import { isHeading } from './memo-lines.ts'

/** The memo as a Word file: a title, the headings of its sections, and its lines with their indents. */
export function word(text: string): Promise<Blob> {
  const [title = '', ...lines] = text.trimEnd().split('\n')
  const heading = (words: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
    new Paragraph({ heading: level, children: [new TextRun({ text: words, font })] })
  const document = new Document({
    styles: { default: { document: { run: { font, size: 24 } } } },
    sections: [
      {
        children: [
          heading(title, HeadingLevel.TITLE),
          ...lines.flatMap((line) => {
            const words = line.trimStart()
            const depth = Math.floor((line.length - words.length) / 2)
            if (words === '') return []
            if (depth === 0 && isHeading(words)) return [heading(words, HeadingLevel.HEADING_1)]
            if (depth === 1 && /^（[一二三]）/.test(words)) return [heading(words, HeadingLevel.HEADING_2)]
            return [
              new Paragraph({
                indent: { left: depth * 360 },
                spacing: { after: 60 },
                children: [new TextRun({ text: words, font })],
              }),
            ]
          }),
        ],
      },
    ],
  })
  return Packer.toBlob(document)
}

const font = { ascii: 'Times New Roman', eastAsia: '仿宋', hAnsi: 'Times New Roman' }
