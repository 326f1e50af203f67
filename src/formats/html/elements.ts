const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements without content or end tag. */
export const voids = names(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
)

/** Elements whose tags change nothing: what they hold goes on where they are left out. */
export const pageElements = names('body frameset head html')

/** Elements that begin and end a block of text. */
export const blockElements = names(
  'address article aside blockquote caption center colgroup dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup li listing main menu nav ol p plaintext pre search section summary table ' +
    'tbody td template tfoot th thead tr ul xmp',
)

/** Elements whose content is no prose of the draft: programs, furniture of the page, media, readings over characters. */
export const silentElements = names(
  'audio button canvas datalist iframe math nav noembed noframes noscript object rp rt script select style svg ' +
    'template textarea title video',
)

export const preformattedElements = names('listing plaintext pre xmp')
export const codeElements = names('code kbd samp tt')
export const listElements = names('dir menu ol ul')
export const tableParts = names('caption colgroup tbody td tfoot th thead tr')
export const headings = names('h1 h2 h3 h4 h5 h6')

/** Elements that an end tag never reaches out of: `<td>甲</div>乙` closes no `<div>` outside the table. */
const scopes = ['caption', 'object', 'table', 'td', 'template', 'th']
export const scopeElements: ReadonlySet<string> = new Set(scopes)
export const listScope: ReadonlySet<string> = new Set([...scopes, ...listElements])
export const tableScope = names('table template')
export const paragraphScope: ReadonlySet<string> = new Set([...scopes, 'button'])
/** What ends the search for an open `<li>`, `<dd>` or `<dt>` that a new one closes. */
export const itemScope: ReadonlySet<string> = new Set(
  [...blockElements].filter((name) => !['address', 'dd', 'div', 'dt', 'li', 'p'].includes(name)),
)

/** Tags that end SVG and MathML, closed or not. */
export const foreignEnds = names(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ' +
    'ol p pre ruby s small span strike strong sub sup table tt u ul var',
)
/** Elements of SVG and MathML that hold HTML. */
export const integrationPoints = names('annotation-xml desc foreignobject')
