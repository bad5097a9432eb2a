/** The highlighter and the languages that it knows, in a module of its own: it is loaded where there is code. */
export {common, createLowlight} from 'lowlight'
