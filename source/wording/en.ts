import type {Values, Wording} from './types.ts'

/** English, for users whose locale is not French. */
export const en: Wording = {
  severities: {error: 'error', warning: 'warning', info: 'info'},
  messages: {
    // publication: configuration and files
    'file-unreadable': v => `“${v.name}” cannot be read: check your rights on this file`,
    'folder-unreadable': v => `the folder “${v.name}” cannot be read: check your rights`,
    'config-key': v => `“${v.value}” is not a known key${within(v)}${hint(v, `known keys: ${v.known}`)}`,
    'config-name': v => `“${v.value}” is not a known name${within(v)}${hint(v, `known names: ${v.known}`)}`,
    'config-value': v => `“${v.value}” is not a value of “${v.key}”${hint(v, `values: ${v.known}`)}`,
    'config-type': v => {
      const found = v.shape === 'map' ? 'keys' : v.shape === 'list' ? 'a list' : `“${v.value}”`
      const wanted: Record<string, string> = {
        text: 'a text',
        flag: 'true or false',
        number: `a whole number from ${v.minimum} to ${v.maximum}`,
        choice: 'a single word',
        size: 'a size (A5, letter, or [148mm, 210mm])',
        list: 'a list ([one, two])',
        map: `keys, one a line and indented (${v.known})`,
        keys: 'keys, one a line, such as “title: My title”',
        name: 'the name of a key',
      }
      const where = v.key === '' ? '' : `“${v.key}”: `
      const size = v.key === 'page' && v.shape === 'value' ? `: write page: {size: ${v.value}}` : ''
      return `${where}expected ${wanted[String(v.wanted)] ?? ''}, not ${found}${hint(v)}${size}`
    },
    'config-date': v => `“${v.value}” is not a date that exists, in the form YYYY-MM-DD${hint(v)}`,
    'config-isbn': v => `“${v.value}” is not an ISBN: 13 digits (978… or 979…) or 10 expected`,
    'config-isbn-key': v =>
      `the check digit of ISBN “${v.value}” is wrong: the last digit should be ${v.nearest}, or another one was miscopied`,
    'config-lang': v => `“${v.value}” is not a language: a code such as fr-FR or fr-CA expected${hint(v)}`,
    'config-colour': v => `“${v.value}” is not a colour of the form "#0b4f6c", in quotation marks${hint(v)}`,
    'config-length': v => `“${v.value}” is not a length such as 3mm, 1.5cm or 0.5in${hint(v)}`,
    'config-slug': v => `“${v.value}” cannot name a file: letters, digits, points and hyphens${hint(v)}`,
    'config-path-remote': v => `“${v.value}” is an address: copy the file into the publication's folder`,
    'config-path-outside': v => `“${v.value}” is outside the publication's folder: copy the file into it`,
    'config-path-slash': v => `folders are separated by /, not by \\${hint(v)}`,
    'config-size': v => `“${v.value}” is not a page size${hint(v, `sizes: ${v.known}, or [148mm, 210mm]`)}`,
    'config-sides': v => `“${v.value}” is not a width and a height: [148mm, 210mm] expected, from 50 to 600 mm`,
    'config-theme': v =>
      `the theme “${v.name}” does not exist${hint(v, `themes: ${v.known}, or a .css file of the folder`)}`,
    'config-contrast': v =>
      `the colour ${v.value} is too pale on white (contrast ${v.ratio}, at least 4.5 expected): choose a darker one`,
    'config-below': v =>
      `no publication in this folder, but one in “${v.folder}”: name it, fascicule build ${v.folder}`,
    'config-file': v => `“${v.name}” is not read: call it “publication.yaml”`,
    'yaml-colon': v => `“${v.key}”: a value that contains a colon goes in quotation marks: ${v.key}: "${v.value}"`,
    'yaml-tab': () => 'a tab at the start of the line: use spaces',
    'yaml-twice': v => `the key “${v.key}” is given twice: keep one`,
    'yaml-start': v => `“${v.value}”: a value that begins with this sign goes in quotation marks: "${v.value}"`,
    'yaml-aliases': () => 'too many references (& and *): write the values in full',
    'yaml-escape': () => 'in straight quotation marks, a backslash is doubled (\\\\); for a folder, write /',
    'yaml-documents': () => 'a line --- or ... among the keys: remove it',
    'yaml-indent': () => 'this line is not aligned with its neighbours: keys of one level have one indent',
    'yaml-quote': v => `“${v.key}”: something follows the closing quotation mark; write ${v.key}: ${v.wanted}`,
    'yaml-open-quote': v =>
      `“${v.key}”: the quotation mark ${v.mark} is not closed: add ${v.wanted} at the end of the value`,
    'yaml-bracket': v => `“${v.key}”: ${v.mark} is not closed: add ${v.wanted}`,
    'yaml-no-colon': v => `colon missing after the name of the key: “${v.line}”`,
    'yaml-space': v => `a space is missing after “${v.key}:”`,
    'yaml-dash': v => `a list begins on the next line, or goes in brackets: ${v.key}: [one, two]`,
    'yaml-comment': v =>
      `“${v.comment}” is taken for a comment and is not printed: put the whole value in quotation marks`,
    'yaml-syntax': () => 'this line is not YAML: “key: value” expected',
    encoding: v => `“${v.name}” is not UTF-8: save it as UTF-8 (read meanwhile as Windows-1252)`,
    'encoding-utf-16': v => `“${v.name}” is UTF-16: save it as UTF-8`,
    'file-binary': v => `“${v.name}” is not a text file: its content is left out`,
    'encoding-utf-32': v => `“${v.name}” is in UTF-32 and is not read: save it as UTF-8`,
    'character-null': () =>
      'a null character, which nobody sees, is replaced by �: delete it (often the trace of a damaged file)',
    'text-direction': v =>
      `the invisible character ${v.code} changes the direction of writing: the line may read otherwise than it is written; delete it unless it is meant`,
    'file-special': v => `“${v.name}” is no ordinary file (a pipe, a device or a socket) and is not read: give a file`,
    'file-link': v => `“${v.name}” is a link that leads nowhere or in circles: put a copy of the file in its place`,
    'file-name': v =>
      `the name “${v.name}” is not in UTF-8 and this file is not read: rename it (letters, digits, hyphens)`,
    'file-missing': v => `“${v.name}” does not exist${hint(v)}`,
    'file-outside': v => `“${v.name}” leads out of the publication's folder: the link is not followed; copy the file`,
    'files-many': v =>
      `more than ${v.limit} files in the folder: the others are left out; give the publication a folder of its own`,
    'publication-part': v =>
      `“${v.name}” is a part of the publication “${v.whole}”, whose language it takes: for all of it, name “${v.whole}”, the folder of publication.yaml`,
    'source-missing': v => `no file matches “${v.name}”${hint(v)}`,
    'source-none': v =>
      v.elsewhere !== ''
        ? `no text in source/ nor in the folder: move “${v.elsewhere}” to source/, or write “source: [${v.elsewhere}]” in publication.yaml`
        : v.other !== ''
          ? `no Markdown file: “${v.other}” is none; save the text as .md in source/`
          : 'no Markdown file: write the text in source/01-text.md, or begin with an example: fascicule init my-folder',
    'source-unread': v => {
      const remedies: Record<string, string> = {
        folder: 'to read the folders below as well, write “source: [source/**/*.md]” in publication.yaml',
        twice: `rename it “${v.wanted}” (Windows hides the ending .txt)`,
        ending: 'save its text as .md, or keep it elsewhere than in source/ if it is none',
      }
      return `“${v.name}” is not read: ${remedies[String(v.kind)]}`
    },
    'front-matter-ignored': () =>
      'the head between --- is neither read nor printed in a publication of several files: put its keys in publication.yaml',
    'lang-default': v =>
      `no language given: ${v.lang}; write “lang: fr-CA” for Canada, fr-CH for Switzerland, fr-BE for Belgium`,

    // markdown: the author's text
    'attribute-unknown': v => `“${v.key}” is not a known attribute${hint(v, `attributes: ${v.known}`)}`,
    'attributes-stray': v =>
      `${v.attributes} belongs to nothing and is printed as it is: put it at the end of a heading or right after an image`,
    'comment-misplaced': v => `${v.comment} stands within a line and does nothing: give it a line of its own`,
    'comment-open': () =>
      'the comment <!-- is not closed and is printed as it is: add --> at its end, before what is to be printed',
    'comment-page': v => `<!-- page ${v.side} -->: “left” or “right” expected${hint(v)}`,
    'comment-unknown': v => `${v.comment} does nothing: did you mean ${v.nearest}?`,
    'directive-content': v =>
      v.kind === 'figure'
        ? `“${v.name}” stands around an image, and there is none: add ![description](photo.jpg), or take the ::: lines away`
        : `“${v.name}” stands around a list, and there is none: write each entry on a line, and its text below after “: ”`,
    'directive-is-block': v => `“${v.name}” is a block: open it with :::${v.name} and close it with :::`,
    'directive-is-line': v => `“${v.name}” takes one line: write ::${v.name} with two colons, without a closing line`,
    'directive-malformed': v =>
      `“${v.line}” is not a directive: :::name, :::name[title] or :::name title expected, alone on its line`,
    'directive-stray': () => `::: closes nothing: delete this line, or open a block above with :::name`,
    'directive-unclosed': v => `the block “${v.name}” is not closed: add a line ::: after its content`,
    'directive-unknown': v => `“${v.name}” is not a known block${hint(v, 'its content is printed plainly')}`,
    'directive-value': v =>
      `“${v.name}” needs a value in braces${v.value === '' ? '' : `, and “${v.value}” is none`}: ${v.example}`,
    'fence-open': v => `the code block is not closed, and all that follows is taken for code: add a line ${v.fence}`,
    'figure-place': v => `“${v.place}” is not a place for a figure${hint(v, `places: ${v.places}`)}`,
    'figure-width': v => `“${v.width}” is not a width: a percentage or a length expected, such as 60% or 80mm`,
    'class-reserved': v =>
      `the class “${v.name}” is a name of Fascicule's: it is not kept; take another, “my-${v.name}” for instance`,
    'front-matter-form': v =>
      v.fence === '---'
        ? 'settings are read at the very top of the file only: take out what stands before the line ---'
        : `“${v.fence}” does not open the settings: write three hyphens, ---, on the first line and after the last key`,
    'front-matter-open': () => `the settings that begin with --- are not closed: add a line --- after them`,
    'heading-empty': () => 'heading without text: complete it or delete the line',
    'html-attribute': v =>
      `attribute ${v.attribute} of <${v.tag}> refused and removed: looks belong to the style sheet, and nothing runs`,
    'html-look': v =>
      `the looks written in <${v.tag}> (${v.attribute}) are not printed, here and below: use *italics*, **bold**, a box, or a style sheet of the publication`,
    'html-misplaced': v => `<${v.tag}> is a block and cannot stand in a line of text: only its text is kept`,
    'html-opened': v => `the tag <${v.tag}> is not allowed: its text is kept, without it`,
    'html-refused': v => `<${v.tag}> is not allowed and nothing of it is printed: replace it by text or an image`,
    'html-unknown': v => `“${v.tag}” is not an HTML tag and is printed as it is: write \\< if you mean it`,
    'id-twice': v => `the identifier “${v.id}” is already taken in this file: choose another`,
    'image-address': () => `image without an address: write the file's name in the parentheses`,
    'image-alt': v => `the image “${v.name}” has no alternative text: describe it in the brackets, ![description](…)`,
    'image-case': v => `“${v.name}” is spelled otherwise on disk: “${v.nearest}” (capitals count)`,
    'image-cut': v => `the end of “${v.name}” is missing: copy the file again, or save it again`,
    'image-damaged': v => `“${v.name}” cannot be shown whole, its data are damaged: save it again from the original`,
    'image-embedded': () => `image embedded in the text: save it as a file of the folder and write its name`,
    'image-empty': v => `“${v.name}” is empty: replace the file`,
    'image-heavy': v =>
      `“${v.name}” weighs ${Math.ceil(Number(v.bytes) / 1024 ** 2)} MB, 50 at most: save it as JPEG, or smaller`,
    'image-inline': v =>
      `“${v.text}” is not printed, since the image is not alone: give it a line of its own, between two empty lines, for it to have a caption`,
    'image-large': v =>
      `“${v.name}” has ${Number(v.width).toLocaleString('en')} × ${Number(v.height).toLocaleString('en')} pixels, 268 million at most: make it smaller (an A4 page takes 2,480 × 3,508)`,
    'image-missing': v =>
      `“${v.name}” does not exist${hint(v, 'the path starts from the folder of this file, or from that of the publication')}`,
    'image-not-an-image': v => `“${v.name}” is not an image: JPEG, PNG, SVG, WebP or GIF expected`,
    'image-outside': v => `“${v.name}” is outside the publication's folder: copy the image into it`,
    'image-remote': v =>
      `“${v.name}” is on the web and is not downloaded: copy the image into the publication's folder`,
    'link-defined-twice': v => `the address [${v.label}] is defined twice: only the first counts`,
    'link-empty': () => `link without an address: fill in the parentheses`,
    'link-file': v => `“${v.name}” cannot be opened from the PDF: give a web address or say where to find it`,
    'link-missing': v => `the link leads to “${v.name}”, which does not exist${hint(v)}`,
    'link-refused': v => `the address “${v.address}” is not allowed: https://, mailto: or #identifier expected`,
    'link-text': v =>
      v.text !== undefined
        ? `“${v.text}” does not say where the link leads: name its destination, which is read alone and stays on paper`
        : `link without a text to ${v.address}: write in the brackets what the reader is to see`,
    'markdown-literal': v => {
      const remedies: Record<string, string> = {
        'address-space': `an address with a space goes between angle brackets: ${v.instead}`,
        address: `the text goes in brackets, then the address in parentheses: ${v.instead}`,
        'address-open': `the parenthesis is not closed: ${v.instead}`,
        'address-swapped': `brackets come first, parentheses after: ${v.instead}`,
        'title-quotes': `a caption goes between straight quotation marks, and holds none: ${v.instead}`,
        'image-reference': `no address has that name; write it in parentheses: ${v.instead}`,
        'note-inline': 'a note is called with [^1], and its text is further down on a line: [^1]: text',
        attributes:
          'attributes follow the image, on the same line, as {width=60% credit="MDN"}: an equals sign in each, quotation marks if it holds a space, a brace at the end',
        'link-space': `no space between ] and (: ${v.instead}`,
        'table-dashes': `a table needs a line ${v.instead} under its first line`,
        'table-hyphens': `the line under the head of a table is written with hyphens: ${v.instead}`,
        'table-columns': `the line under the head of a table has as many columns as the head: ${v.instead}`,
        'table-cut': 'an empty line cuts the table in two: take it out',
        'table-drawn': `a table is not drawn: put the cells between bars |, and under the first line ${v.instead}`,
        bullet: `a list is written with a hyphen or a number, a space and the text, after an empty line: ${v.instead}`,
        'heading-space': `a heading needs a space after its number signs: ${v.instead}`,
        'emphasis-space': `no space inside the asterisks: ${v.instead}`,
        'note-space': `a note call has no space: ${v.instead}`,
        page: `a page break is ${v.instead}, alone on its line`,
        contents: `the table of contents is asked for by ${v.instead}, alone on its line`,
        reference: `a cross-reference is ${v.instead}`,
        wiki: 'a link is [text](address), an image ![description](file)',
        highlight: `there is no highlighter on paper: ${v.instead} sets it in bold`,
      }
      return `“${v.text}” is printed as it is: ${remedies[String(v.kind)]}`
    },
    'signs-crowded': () => 'this paragraph has too many signs of markup: from here on they are printed as they stand',
    nesting: v => `more than ${v.limit} nested levels: the rest is flattened`,
    'note-called-twice': v => `the note “${v.label}” is called a second time: it keeps the number of its first call`,
    'note-defined-twice': v =>
      `the note “${v.label}” is written twice, and this one is not printed: give it another name`,
    'note-colon': v =>
      `the text of the note “${v.label}” is not recognised: a colon right after the bracket, then a space, [^${v.label}]: text`,
    'note-empty': v => `the note “${v.label}” is empty: write its text after the colon`,
    'note-missing': v =>
      `the note “${v.label}” is called but written nowhere${hint(v, `add a line [^${v.label}]: text`)}`,
    'note-never-called': v => `the note “${v.label}” is never called and is not printed: add [^${v.label}] to the text`,
    'table-cells': v =>
      `${v.cells} cells in this row for ${v.columns} columns in the head: remove a |, write it \\| if it is text, or complete the first row`,
    'passages-hidden': v =>
      Number(v.count) === 1
        ? `a passage for other readers (answer, teacher) is not printed in the profile “${v.profile}”: take its ::: away to show it to all`
        : `${v.count} passages for other readers (answers, teacher) are not printed in the profile “${v.profile}”: take their ::: away to show them to all`,
    'text-empty': v => `“${v.name}” holds no text: write it, or take the file away`,
    'text-lost': v => `“${v.text}” was lost in reading: a fault of Fascicule, please report it`,

    // typography: rules of structure (a rule of spacing speaks for itself, from its own file)
    seam: v =>
      `paragraph without an end mark (“… ${v.end}”), and the next begins in lower case (“${v.start} …”): join them, or end the sentence`,
    'cut-end': v => `the text ends without a mark (“… ${v.end}”): an end may be missing`,
    'heading-skip': v =>
      `heading of level ${v.level} under one of level ${v.above}, level ${Number(v.above) + 1} expected: remove a #, or add the missing heading`,
    'title-stop': v => `full stop at the end of the title “${v.title}”: a title takes none`,
    'image-caption': v => `the figure “${v.name}” has no caption: write it in quotation marks after the address`,
    'image-credit': v => `the figure “${v.name}” has no credit: add “Photo: …” to the caption`,
    'table-head': () => `table without a head: name its columns in the first row`,

    // document: numbering, references, cover
    'title-none': v =>
      `no title: “${v.title}” is printed in its place; write “# My title” at the top of the text, or title: in publication.yaml`,
    'reference-broken': v => `“${v.reference}” leads nowhere${hint(v, 'no heading, figure or table has that name')}`,
    'template-slot': v => `${v.template}: unknown slot “${v.slot}”${hint(v, `slots: ${v.known}`)}`,

    'template-refused': v =>
      `“${v.what}” has no place in a page template and is not kept: nothing runs there, and nothing is read outside the publication`,
    'drawing-words': v =>
      `the words “${v.what}” of ${v.name} cannot be shown: make them plain text in the drawing's editor, and export it again`,
    'drawing-refused': v =>
      `a part of ${v.name} is not shown (${v.what}): export the drawing as plain SVG, images embedded, without scripts`,
    'drawing-still': v => `${v.name}: what moves or answers the mouse is not kept (${v.what})`,

    // pages: what goes wrong on a laid-out page
    'layout-lost': () => 'this passage is on no page: no PDF is made; it is a fault of Fascicule, please report it',
    'layout-stuck': v =>
      `${v.element === 'tr' || v.element === 'td' ? 'this row' : 'this element'} fits on no page and cannot be cut: make it smaller, or the page larger`,
    'text-none': () => 'no text to print: write some, or give another file',
    'style-contrast': v =>
      `${v.ink} (${v.text}) on ${v.ground} (${v.under}): contrast ${v.ratio}, at least 4.5 expected for everybody to read: darken one or lighten the other`,
    'style-address': v =>
      `url(${v.name}) is left out: no file of the publication has that name, and nothing is read elsewhere; put the file into the folder`,
    'style-at-rule': v =>
      `${v.name} is left out: a style sheet may hold @page, @media, @supports, @font-face, @layer and @container`,
    'style-declaration': v => `the declaration “${v.name}” cannot be read and is not kept`,
    'style-unreadable': v => `“${v.text}” cannot be read as CSS and is not kept: a brace or a semicolon may be missing`,
    'style-import': v =>
      `@import ${v.name} is left out: nothing is read outside the publication; copy its rules into this sheet`,

    // pdf and proof
    'pdf-untagged': () => 'the PDF is not tagged: a screen reader will not read it in order',
    'pdf-no-language': () =>
      'the PDF does not say its language: a screen reader may read it with the accent of another',
    'pdf-no-title': () => 'the PDF has no title in its properties',
    'pdf-bookmark-nowhere': v => `the bookmark “${v.title}” leads nowhere`,
    'pdf-trim': v => `page ${v.page}: the trimmed page is larger than the paper`,
    'pdf-resolution': v =>
      `page ${v.page}: an image has only ${v.dots} dots per inch at this size (at least 150 expected, 300 for a printer)`,
    'pdf-link-nowhere': v => `page ${v.page}: the link to “${v.target}” leads nowhere; it is taken out of the PDF`,
    'proof-word-lost': v => `“${v.words}” is missing from the PDF ${proofStream(v)}`,
    'proof-word-twice': v => `“${v.words}” is printed once too often ${proofStream(v)}`,
    'proof-word-foreign': v =>
      v.page === undefined
        ? `“${v.words}” is printed ${proofStream(v)} and is not in the source`
        : `page ${v.page}: “${v.words}” is printed and is of no text of the page`,
    'proof-order': v => `“${v.words}” is out of place in the PDF ${proofStream(v)}`,
    'proof-space': v => `a space is missing from the PDF: “${v.words}” expected`,
    'proof-space-added': v => `a space too many cuts a word in the PDF: “${v.words}” expected`,
    'proof-image': v => `the image “${v.name}” does not show in the PDF`,
    'proof-number': v =>
      v.expected === ''
        ? `page ${v.page}: the reference to “${v.target}” gives “${v.shown}”, but its target is on no page`
        : v.shown === ''
          ? `page ${v.page}: the page number of the reference to “${v.target}” is not printed, ${v.expected} expected`
          : `page ${v.page}: the reference to “${v.target}” gives “${v.shown}”, page ${v.expected} expected`,
    'math-fault': v =>
      `the formula cannot be read${v.text ? ` from “${v.text}” on` : ''} (${v.reason}); it is printed as typed: correct it, or write \\$ for a dollar sign`,
    'formula-small': v =>
      `page ${v.page}: the formula is reduced to ${v.percent}% to fit the measure: break it with \\\\ in aligned, or shorten it`,
    'proof-formula': v =>
      `page ${v.page}: the formula is not printed as it is written (“${v.expected}” expected, “${v.found}” found, letters and digits sorted)`,
    'proof-overlap': v => `page ${v.page}: “${v.words}” and “${v.other}” are printed over one another`,
    'proof-overflow': v => `page ${v.page}: “${v.words}” sticks out of the type area`,
    'proof-contrast': v =>
      `page ${v.page}: “${v.words}” ${v.drawn === 1 ? 'in a drawing ' : ''}${Number(v.ratio) < 1.2 ? 'does not stand' : 'hardly stands'} out from its ground (contrast ${v.ratio}:1, at least 3 expected): darken one or lighten the other`,
    'proof-covered': v =>
      `page ${v.page}: “${v.words}” ${v.drawn === 1 ? 'in a drawing ' : ''}is hidden by what is printed over it: remove what covers it`,
    'proof-outside': v =>
      `page ${v.page}: “${v.words}” ${v.drawn === 1 ? 'in a drawing ' : ''}is off the page or clipped away, and is not seen: bring it back into the page`,
    'proof-transparent': v =>
      `page ${v.page}: “${v.words}” ${v.drawn === 1 ? 'in a drawing ' : ''}is transparent (contrast ${v.ratio}:1, at least 3 expected): give it a full colour`,
    'proof-glyph': v =>
      `page ${v.page}: the font has no shape for ${v.glyph === '' ? (v.code === '' ? 'a character' : `the character ${v.code}`) : `“${v.glyph}” (${v.code})`}, and an empty box is printed in “${v.words}”: replace it with a word or an image`,
    'proof-font': v =>
      v.embedded === 0
        ? `the font ${v.font} is not embedded in the PDF`
        : `the font ${v.font} is embedded as Type 3, which printers refuse: for print, a static font expected`,
    'proof-blank': v => `page ${v.page} is empty and nobody asked for it`,
    'picture-resolution': v =>
      `page ${v.page}: “${v.name}” has only ${v.value} dots per inch at this size (150 at least, 300 for a printer): take the original, or print it smaller`,
    'picture-cut': v =>
      `page ${v.page}: ${v.value}% of “${v.name}” is cut off: give the picture the proportions of its place`,
    'picture-colour': v =>
      `page ${v.page}: “${v.name}” is in four inks (CMYK), which a screen can only come near to: export it in RGB`,
    'picture-lettering': v =>
      `page ${v.page}: letters of “${v.name}” have only ${v.value} points at this size (6 at least): enlarge the drawing or its letters`,
    'quality-grid': v => `page ${v.page}: “${v.words}” is ${v.value} pt off the baseline grid`,
    'quality-hyphens': v => `page ${v.page}: ${v.value} lines in a row end with a hyphen, from “${v.words}” on`,
    'quality-hyphen-page': v => `page ${v.page}: a word is divided at the foot of the page (“${v.words}”)`,
    'quality-letter': v => `page ${v.page}: a line ends with a word of one letter (“${v.words}”)`,
    'quality-short': v => `page ${v.page}: the last line of the paragraph is very short (“${v.words}”)`,
    'quality-widow': v =>
      `page ${v.page}: the last line of a paragraph stands alone at the top of the page (“${v.words}”)`,
    'quality-orphan': v =>
      `page ${v.page}: the first line of a paragraph stands alone at the foot of the page (“${v.words}”)`,
    'quality-heading': v => `page ${v.page}: the heading “${v.words}” is parted from the text that follows it`,
    'quality-filled': v => `page ${v.page}: the page is filled to ${v.value} % only`,
    'quality-hole': v => `page ${v.page}: ${v.value} lines of white follow “${v.words}”`,
    'quality-repeat': v =>
      `page ${v.page}: ${v.value} lines in a row begin or end with the same word, from “${v.words}” on`,

    // commands and machine
    'sandbox-missing': () =>
      'the system refuses the sandbox of the browser: allow namespaces, or run without --sandbox require',
    'sandbox-root': () =>
      'the administrator (root) cannot have a sandbox: run under another account, or without --sandbox require',
    'browser-unreachable': v => `no browser answers at ${v.browser}: check the address, and that it runs`,
    'browser-no-start': v =>
      `“${v.browser}” does not start as a browser (${v.reason}); “fascicule doctor” verifies everything`,
    'browser-not-found': v =>
      `“${v.browser}” is no browser that can be started: give a path, a name (chrome, chromium, edge) or a ws:// address`,
    'browser-missing': v =>
      `no browser (tried: ${v.tried}): install Chrome, Chromium or Edge, or give its path by --browser; “fascicule doctor” verifies everything`,
    'layout-timeout': v =>
      `no page was finished for 30 seconds${v.page ? `, at page ${v.page}` : ''}${v.file ? `, near ${v.file}:${v.line}` : ''}: simplify that passage, or report it`,
    'stage-timeout': v =>
      `${stages[String(v.stage)] ?? 'the work'} has not advanced for ${v.seconds} second${Number(v.seconds) < 2 ? '' : 's'}${v.file ? `, in ${v.file}` : ''}: divide or simplify that text, or report it`,
    timeout: v =>
      `given up after ${v.seconds} second${Number(v.seconds) < 2 ? '' : 's'}, as --timeout asks; the former PDF has not changed`,
    interrupted: () => 'interrupted: nothing is written, the former PDF has not changed',
    'command-unknown': v => `“${v.command}” is not a command${hint(v, `commands: ${v.known}`)}`,
    'option-unknown': v => `there is no option ${v.option}${hint(v, `fascicule ${v.command} --help lists them`)}`,
    'option-flag': v => `the option ${v.option} takes no value: remove “=${v.value}”`,
    'option-value': v => `the option ${v.option} needs a value`,
    'option-choice': v => `“${v.value}” is not a value of ${v.option}${hint(v, `values: ${v.known}`)}`,
    'option-number': v => `${v.option} needs a number of seconds, not “${v.value}”`,
    'argument-missing': v =>
      `something is missing after “fascicule ${v.command}”: fascicule ${v.command} --help shows how it is typed`,
    'argument-many': v => `“${v.argument}” is one too many (a name with spaces goes in quotation marks)`,
    'folder-missing': v => `the folder “${v.name}” does not exist${hint(v)}`,
    'not-a-folder': v => `“${v.name}” is not a folder`,
    'folder-not-empty': v => `the folder “${v.name}” is not empty: give another one, nothing is written`,
    'input-not-markdown': v => `“${v.name}” is not a Markdown file (.md)`,
    'input-not-pdf': v => `“${v.name}” is not a PDF that can be read`,
    'profile-unknown': v => `there is no profile “${v.name}” (profiles: ${v.known})`,
    'rule-name': v =>
      `“${v.name}” is not a rule and this setting changes nothing${hint(v, 'fascicule explain lists them all')}`,
    'rule-unknown': v => `“${v.name}” is not a rule${hint(v, 'fascicule explain lists them')}`,
    'output-one': v =>
      `${v.count} PDFs do not go into one “${v.output}”: give -o a folder, or choose a profile with --profile`,
    'output-json': () => '--json and -o - both want standard output: give -o a file',
    'output-is-folder': v => `“${v.output ?? v.file}” is a folder: give the PDF another name`,
    'output-in-file': v => `“${v.file}” is a file and not a folder: nothing can be written there`,
    'output-ending': v => `“${v.output}” is not the name of a PDF: give a name in .pdf, or a folder`,
    'output-not-pdf': v => `“${v.output}” exists and is no PDF: it is not replaced; give a name in .pdf`,
    'output-not-writable': v =>
      `“${v.file}” cannot be written: no permission, or a read-only disk; choose another place with -o`,
    'output-held': v => `“${v.file}” is held by another program or protected: close it and try again`,
    'output-name-long': v => `the name “${v.file}” is too long for this disk: shorten it`,
    'output-outside': v =>
      `“${v.file}” is a link that leads out of the folder of the publication, or nowhere: nothing is written there; name that place with -o, or put a folder in place of the link`,
    'output-special': v => `“${v.output}” is neither a file nor a folder: give a name in .pdf, or -o - for a pipe`,
    'output-stdout': v =>
      `standard output could not be written${v.reason ? ` (${v.reason})` : ''}: free some space, or write elsewhere`,
    'folder-gone': () => 'the folder where you are is gone: go to another one (cd), then try again',
    'handles-none': () =>
      'the system lets no more files be opened: close some programs, or raise the limit (ulimit -n 1024), and try again',
    'memory-none': () => 'the system has no more memory or processes to give: close some programs and try again',
    'access-refused': v => `the system refuses access to “${v.file}”: check your rights`,
    'browser-died': v =>
      `the browser stopped in the middle of its work${v.reason ? ` (${v.reason})` : ''}: try again; if it happens again, free some memory, or try another one with --browser`,
    'temporary-missing': v =>
      `“${v.file}” does not exist or cannot be written, and the browser needs it: name another temporary folder in the variable TMPDIR`,
    'cache-not-writable': v =>
      `“${v.file}” cannot be written, and the browser that comes with Fascicule must be unpacked there once: name another folder in XDG_CACHE_HOME, or a browser with --browser`,
    'disk-full': v => `no space left on the disk for “${v.file}”: free some and try again`,
    'disk-fault': v => `the disk could not write “${v.file}”`,
  },
  labels: {
    figure: 'Figure',
    table: 'Table',
    equation: 'Equation',
    page: 'p.',
    contents: 'Contents',
    figures: 'List of figures',
    tables: 'List of tables',
    credits: 'Credits',
    glossary: 'Glossary',
    index: 'Index',
    chapter: 'Chapter',
    continued: '(continued)',
    missingImage: 'Missing image',
    edition: 'Edition',
    legalDeposit: 'Legal deposit',
    rights: 'Rights',
    notes: 'Notes',
    answer: 'Answer',
    teacher: 'For the teacher',
    exercise: 'Exercise',
    composed: 'Set with Fascicule.',
    boxes: {
      note: 'Note',
      tip: 'Tip',
      important: 'Important',
      warning: 'Warning',
      caution: 'Caution',
      attention: 'Caution',
      definition: 'Definition',
      exemple: 'Example',
    },
  },
}

/** The nearest name, or else what is known. */
const hint = (v: Values, otherwise = '') => {
  if (v.nearest) return ` (did you mean “${v.nearest}”?)`
  return otherwise === '' ? '' : ` (${otherwise})`
}

const within = (v: Values) => (v.parent ? ` of “${v.parent}”` : '')

/** In which of the streams of text a word is missing or too many. */
const proofStream = (v: Values): string =>
  ({
    body: 'in the text',
    note: 'in the notes',
    caption: 'in the captions',
    cell: 'in the tables',
    code: 'in the code',
    answer: 'in the answers',
    generated: 'in what Fascicule adds (numbers, contents, repeated titles)',
    running: 'in the running heads',
    repeated: 'in the repeated head of a table',
  })[String(v.stream)] ?? ''

/** The work of the text's worker, by its tasks. */
const stages: Readonly<Record<string, string>> = {
  publication: 'reading the publication',
  part: 'reading the publication',
  read: 'reading the Markdown',
  compose: 'composing the document',
  check: 'checking the document',
  finish: 'finishing and checking the PDF',
  fix: 'correcting the Markdown',
  prove: 'checking the PDF',
}
