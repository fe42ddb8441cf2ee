/** A piece of page whose every blank was escaped. */
export interface Html {
  readonly text: string
}

type Blank = string | number | Html | readonly Html[]

/** Writes a piece of page; text in a blank can never become markup. */
export function html(parts: TemplateStringsArray, ...blanks: readonly Blank[]): Html {
  return { text: String.raw({ raw: parts }, ...blanks.map(written)) }
}

/** For text of our own that is no markup, such as a style sheet. */
html.raw = (text: string): Html => ({ text })

function written(blank: Blank): string {
  if (typeof blank === 'number') return `${blank}`
  if (typeof blank === 'string') return escaped(blank)
  return 'text' in blank ? blank.text : blank.map(({ text }) => text).join('')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Wide parts scroll by themselves, with the keyboard too. */
export function code(title: string, example: unknown): Html {
  return html`<figure>
    <figcaption>${title}</figcaption>
    <pre
      tabindex="0"
      role="region"
      aria-label="${title}"
    ><code>${JSON.stringify(example, null, 2)}</code></pre>
  </figure>`
}

/** An anchor is a row that others link to. */
type Row = { readonly id: string; readonly cells: readonly string[]; readonly anchor?: boolean }

export function table(caption: string, head: readonly string[], rows: readonly Row[]): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ id, cells, anchor = false }) =>
            html`<tr>
              <th scope="row">${anchor ? html`<code id="${id}">${id}</code>` : html`<code>${id}</code>`}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
