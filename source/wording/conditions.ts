/**
 * The conditions that a PDF is judged by: the rule that each is of, what is wrong where it is not met, and what to do. Rules
 * are those of the Matterhorn protocol 1.1 (PDF/UA-1) and the clauses of ISO 19005-2 (PDF/A-2).
 */
export interface ConditionWords {
  /** « Matterhorn 13-004 », « ISO 19005-2, 6.2.3 ». */
  readonly rule: string
  readonly fr: string
  readonly en: string
}

const of = (rule: string, fr: string, en: string): ConditionWords => ({rule, fr, en})

const again = {
  fr: 'refaites le PDF par fascicule build',
  en: 'make the PDF again with fascicule build',
}

export const conditionWords: Readonly<Record<string, ConditionWords>> = {
  tagged: of('ISO 14289-1, 7.1', `le PDF n’est pas balisé : ${again.fr}`, `the PDF is not tagged: ${again.en}`),
  suspects: of(
    'Matterhorn 01-007',
    'le PDF dit lui-même que ses balises sont douteuses',
    'the PDF itself says that its tags are doubtful',
  ),
  structure: of(
    'ISO 14289-1, 7.1',
    `l’arbre de structure est vide : ${again.fr}`,
    `the structure tree is empty: ${again.en}`,
  ),
  xmp: of(
    'Matterhorn 06-001',
    `les métadonnées XMP manquent : ${again.fr}`,
    `the XMP metadata is missing: ${again.en}`,
  ),
  'xmp-title': of(
    'Matterhorn 06-003',
    'les métadonnées n’ont pas de titre : écrivez title: dans publication.yaml',
    'the metadata has no title: write title: in publication.yaml',
  ),
  'xmp-filter': of('ISO 19005-2, 6.6.2.1', 'les métadonnées XMP sont comprimées', 'the XMP metadata is compressed'),
  'display-title': of(
    'Matterhorn 07-001, 07-002',
    'la fenêtre du lecteur montre le nom du fichier au lieu du titre',
    'the window of the reader shows the name of the file, not the title',
  ),
  language: of(
    'Matterhorn 11-001 à 11-006',
    'le PDF ne dit pas sa langue : écrivez lang: fr-FR dans publication.yaml',
    'the PDF does not say its language: write lang: fr-FR in publication.yaml',
  ),
  encrypted: of(
    'ISO 19005-2, 6.1.3 ; Matterhorn 26-001, 26-002',
    'le PDF est protégé : donnez-le sans mot de passe',
    'the PDF is protected: hand it out without a password',
  ),
  identifier: of('ISO 19005-2, 6.1.3', 'le fichier n’a pas d’identifiant', 'the file has no identifier'),
  intent: of(
    'ISO 19005-2, 6.2.3',
    'le PDF ne dit pas de quelles couleurs sont ses nombres (aucun profil ICC)',
    'the PDF does not say what colours its numbers are (no ICC profile)',
  ),
  header: of(
    'ISO 19005-2, 6.1.2',
    'l’en-tête du fichier n’est pas celui d’un PDF 1.4 à 1.7',
    'the header of the file is not that of PDF 1.4 to 1.7',
  ),
  actions: of(
    'ISO 19005-2, 6.5.1',
    'le PDF a un script, un formulaire XFA ou une action qu’une archive ne garde pas',
    'the PDF has a script, an XFA form or an action that no archive keeps',
  ),
  attachments: of(
    'Matterhorn 21-001 ; ISO 19005-3, 6.8',
    'un fichier joint ne dit pas son nom ou ce qu’il est, ou n’a pas sa place dans un PDF/A-2',
    'an attached file does not say its name or what it is, or has no place in PDF/A-2',
  ),
  filters: of(
    'ISO 19005-2, 6.1.7',
    'un flux est comprimé par une méthode ou rangé dans un autre fichier, ce qu’une archive ne permet pas',
    'a stream is compressed in a way, or kept in another file, that no archive allows',
  ),
  claim: of(
    'ISO 19005-2, 6.6.4',
    'ce que le PDF dit de sa conformité est incomplet',
    'what the PDF says of its conformance is incomplete',
  ),
  role: of(
    'Matterhorn 02-001',
    'un type d’élément n’a pas de sens connu (RoleMap)',
    'a type of element has no known meaning (RoleMap)',
  ),
  'role-standard': of(
    'Matterhorn 02-004',
    'un type d’élément de la norme est détourné (RoleMap)',
    'a standard type of element is given another meaning (RoleMap)',
  ),
  'role-circle': of(
    'Matterhorn 02-003',
    'des types d’éléments se renvoient l’un à l’autre (RoleMap)',
    'types of elements refer to each other (RoleMap)',
  ),
  nesting: of(
    'Matterhorn 09-004, 09-005, 09-006',
    'un élément n’est pas à sa place dans une liste, un tableau ou une table des matières',
    'an element is out of place in a list, a table or the contents',
  ),
  'figure-alt': of(
    'Matterhorn 13-004',
    'une image n’a pas de description : écrivez ![Ce qu’on y voit](image.jpg)',
    'a picture has no description: write ![What it shows](image.jpg)',
  ),
  'formula-alt': of(
    'Matterhorn 17-002',
    'une formule n’a pas de texte de remplacement',
    'a formula has no text in its place',
  ),
  'heading-first': of(
    'Matterhorn 14-002',
    'le premier titre n’est pas de niveau 1 : commencez par # Titre',
    'the first heading is not of level 1: begin with # Title',
  ),
  'heading-skip': of(
    'Matterhorn 14-003',
    'un niveau de titre est sauté : ôtez un dièse, ou ajoutez le titre qui manque',
    'a level of headings is skipped: remove a #, or add the missing heading',
  ),
  'heading-mixed': of(
    'Matterhorn 14-007',
    'des titres avec et sans niveau sont mêlés',
    'headings with and without levels are mixed',
  ),
  'table-heads': of(
    'Matterhorn 15-003',
    'une case de tête de tableau ne dit pas si elle coiffe une ligne ou une colonne',
    'a head cell of a table does not say whether it heads a row or a column',
  ),
  'table-regular': of(
    'ISO 14289-1, 7.5',
    'les lignes d’un tableau n’ont pas toutes autant de cases',
    'the rows of a table do not all have as many cells',
  ),
  'table-parts': of(
    'ISO 14289-1, 7.2',
    'un tableau ou une liste a deux têtes ou deux légendes, une légende au milieu, ou une tête sans corps',
    'a table or list has two heads or captions, a caption in the middle, or a head without a body',
  ),
  'heading-twice': of(
    'Matterhorn 14-006',
    'une partie a deux titres sans niveau (H)',
    'a part has two headings without a level (H)',
  ),
  'note-id': of(
    'Matterhorn 19-003, 19-004',
    'une note n’a pas d’identifiant à elle',
    'a note has no identifier of its own',
  ),
  'language-form': of(
    'ISO 14289-1, 7.2',
    'une langue n’est pas écrite comme il faut (fr, en-GB)',
    'a language is not written as it should be (fr, en-GB)',
  ),
  'lists-numbered': of(
    'ISO 14289-1, 7.6',
    'une liste à puces ou à numéros ne dit pas de quel genre elle est',
    'a list with bullets or numbers does not say of what kind it is',
  ),
  unclaimed: of(
    'Matterhorn 01-005',
    'quelque chose est peint sans être ni du texte balisé ni un artefact',
    'something is painted that is neither tagged content nor an artifact',
  ),
  'artifact-in-content': of(
    'Matterhorn 01-003',
    'un artefact est au milieu d’un texte balisé',
    'an artifact stands within tagged content',
  ),
  'content-in-artifact': of(
    'Matterhorn 01-004',
    'un texte balisé est au milieu d’un artefact',
    'tagged content stands within an artifact',
  ),
  'parent-tree': of(
    'ISO 32000-1, 14.7.4.4',
    'un contenu balisé ne retrouve pas son élément (ParentTree)',
    'tagged content does not find its element again (ParentTree)',
  ),
  'form-twice': of('Matterhorn 30-002', 'une partie balisée est peinte deux fois', 'a tagged part is painted twice'),
  states: of(
    'ISO 19005-2, 6.1.13',
    'plus de 28 états graphiques sont emboîtés',
    'more than 28 graphics states are nested',
  ),
  operators: of(
    'ISO 19005-2, 6.2.2',
    'la page a une instruction que la norme ne connaît pas',
    'the page has an operator that the standard does not know',
  ),
  colours: of(
    'ISO 19005-2, 6.2.4.3',
    'des couleurs d’imprimerie (CMJN) sans le profil qui les définit',
    'colours of a press (CMYK) without the profile that defines them',
  ),
  images: of(
    'ISO 19005-2, 6.2.8, 6.2.9 ; Matterhorn 30-001',
    'une image renvoie à une autre, à un programme ou à un autre fichier, ou demande à être lissée',
    'an image refers to another, to a program or to another file, or asks to be smoothed',
  ),
  'link-tag': of('Matterhorn 28-011', 'un lien n’est pas dans un élément Link', 'a link is not in an element Link'),
  'annotation-tag': of(
    'Matterhorn 28-002',
    'une annotation n’est dans aucun élément',
    'an annotation is in no element',
  ),
  'annotation-contents': of(
    'Matterhorn 28-004, 28-012',
    'un lien ou une annotation ne dit pas où il mène',
    'a link or an annotation does not say where it leads',
  ),
  'annotation-flags': of(
    'ISO 19005-2, 6.3.2',
    'une annotation est cachée ou ne s’imprime pas',
    'an annotation is hidden, or is not printed',
  ),
  'annotation-kind': of(
    'ISO 19005-2, 6.3.1',
    'une annotation est d’un genre qu’une archive ne garde pas',
    'an annotation is of a kind that no archive keeps',
  ),
  'graphics-states': of(
    'ISO 19005-2, 6.2.5, 6.2.6, 6.2.10',
    'un état graphique a une fonction de transfert, un mode de fusion ou un rendu que la norme ne connaît pas',
    'a graphics state has a transfer function, a blend mode or a rendering intent that the standard does not know',
  ),
  limits: of(
    'ISO 19005-2, 6.1.13',
    'un nombre, un nom, un texte ou une page dépasse ce qu’un lecteur doit savoir lire',
    'a number, a name, a text or a page is larger than what a reader must be able to read',
  ),
  layers: of(
    'Matterhorn 20-001 à 20-003 ; ISO 19005-2, 6.9',
    'un jeu de calques n’a pas de nom à lui, ou change de lui-même (AS)',
    'a set of layers has no name of its own, or changes by itself (AS)',
  ),
  'catalog-keys': of(
    'ISO 19005-2, 6.1.12, 6.4.2, 6.10, 6.11',
    'le PDF demande à son lecteur ce qu’une archive ne peut pas promettre (diaporama, exigences, formulaire)',
    'the PDF asks of its reader what no archive can promise (slide show, requirements, form)',
  ),
  'tab-order': of(
    'Matterhorn 28-008, 28-009',
    'la touche Tab ne suit pas l’ordre du texte',
    'the Tab key does not follow the order of the text',
  ),
  'font-embedded': of('Matterhorn 31-009', 'une police n’est pas dans le fichier', 'a font is not in the file'),
  'font-unicode': of(
    'Matterhorn 31-027',
    'une police ne dit pas quelles lettres elle montre (ToUnicode)',
    'a font does not say which letters it shows (ToUnicode)',
  ),
  'font-system': of(
    'ISO 14289-1, 7.21.3.1 (Matterhorn 31-001 à 31-003)',
    'une police composite ne dit pas son jeu de signes',
    'a composite font does not say its set of signs',
  ),
  'font-map': of(
    'ISO 14289-1, 7.21.3.2 (Matterhorn 31-004, 31-005)',
    'une police composite ne dit pas où sont ses signes (CIDToGIDMap)',
    'a composite font does not say where its signs are (CIDToGIDMap)',
  ),
  'character-unknown': of(
    'Matterhorn 10-001, 31-028, 31-029',
    'des signes ne se lisent pas : aucune lettre ne leur correspond',
    'signs cannot be read: no letter corresponds to them',
  ),
  'glyph-missing': of(
    'Matterhorn 31-030',
    'un signe manque dans la police : une case vide est à sa place',
    'a sign is missing in the font: an empty box is in its place',
  ),
  glued: of('', 'deux mots se lisent comme un seul', 'two words are read as one'),
  split: of('', 'un paragraphe coupé par une page est lu comme deux', 'a paragraph cut by a page is read as two'),
  repeated: of('', 'un titre courant est lu à chaque page', 'a running head is read on every page'),
  marks: of('', 'une marque de travail est restée dans une langue', 'a working mark is left in a language'),
}
