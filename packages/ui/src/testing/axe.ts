import axe from 'axe-core'

/** What axe finds wrong on the page as it stands, one readable line each; a part of a page needs no title. */
export async function axeFindings(context: Element | Document = document): Promise<string[]> {
  const { violations } = await axe.run(context, {
    resultTypes: ['violations'],
    rules: { 'page-has-heading-one': { enabled: false } },
  })
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}
