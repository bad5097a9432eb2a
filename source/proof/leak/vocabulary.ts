/** Words that a PDF has of itself: keys, types and values of ISO 32000-2, of XMP, and of the faces. No answer is told by them. */
export const vocabulary: ReadonlySet<string> = new Set(
  `actions actualtext alternate annots application artbox artifact ascent attached author background basefont bitspercomponent
  black blackis blackpoint bleedbox blockquote bounds cancelled capheight caption catalog charprocs charset cidfont
  cidfonttype cidsystem cidsysteminfo cidtogidmap color colorants colors colorspace colortransform columns components conformance
  contents coords count creation creationdate creator cropbox dctdecode decode decodeparms default descendantfonts
  descent description dests devicecmyk devicegray devicen devicergb differences disc display displaydoctitle document domain
  dtstruct element embedded embeddedfile embeddedfiles encode encoding endindirect endnote extend extends external extgstate
  figure filedescription filter first firstchar flags flatedecode fontbbox fontdescriptor fontfamily fontfile fontname
  fontstretch fontweight footnote format formula function functions functiontype glyphs gtspdfa headers height hexadecimal
  highlight iccbased identity image imagemask index indicates information inline intent integer internal interpolate
  isolated italic italicangle keywords knockout labels language lastchar layout length level limits luminosity listnumbering
  markinfo marked matrix matte mediabox metadata mimetype moddate modified modify module multiply namespace namespaces
  number object objects opacity order ordering original outlines outputcondition outputconditionidentifier outputintent
  outputintents overprint padding pagelabels pagemode pages paragraph parent parenttree parenttreenextkey pattern
  patterntype placement predictor prefix present prev printing producer properties property range reference registry registryname
  rendering resources resource respect rolemap rotate scope schema section seq shading shadingtype smask srgb standard
  start startxref state stdcf stemv stream string structelem structparent structparents structtreeroot strikeout strong
  subject subtype suspects summary supplement symbolic table tables textfield tilingtype title tounicode trailer
  transparency transform trapped trimbox truetype types unicode underline usage value values valuetype version vertical
  vertices viewerpreferences weight widths width winansiencoding writing writingmode xobject xref xstep ystep
  imageb imagec imagei destoutputprofile idtree
  regular semibold semiboldit subhead smtext caption roman medium extrabold atkinsonhyperlegiblenext sourceserif sourcesans
  sourcecodepro stixtwomath notoserif notosanssymbols notoemoji fasciculeboxes which followed part amendment identifier
  column normal border objstm glossary equation exercise colophon chapter beginbfchar beginbfrange begincmap begincodespacerange endbfchar endbfrange endcmap endcodespacerange findresource
  defineresource currentdict cmapname cmaptype codespace adobe identityh procset cidinit endobj endstream`
    .trim()
    .split(/\s+/),
)
