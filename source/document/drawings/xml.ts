/** The parser of XML, in a module of its own: it is loaded where there are drawings. */
export {SaxesParser} from 'saxes'
