import {expand} from './expand.ts'

/** French words written with œ or æ, from the dictionaries; all their forms. What is not here is never touched. */
const list = `
œil(,s,let,lets,lère,lères,lade,lades,leton,letons,lette,lettes,lé,lée)
œuf(,s,rier,riers) bœuf(,s) œuvre(,s,r,nt) œuvr(ant,é,es,ais,ait,aient,ions,iez,ons,ez,a,er,erai,eras,era,erons,erez,eront,erais,erait,erions,eriez,eraient,èrent) désœuvr(é,ée,és,ées,ement)
chef-d’œuvre chefs-d’œuvre main-d’œuvre mains-d’œuvre hors-d’œuvre maître-d’œuvre sous-œuvre
manœuvr(e,es,er,ent,ons,ez,é,ée,és,ées,ant,ais,ait,aient,a,èrent,erai,eras,era,erons,erez,eront,erait,eraient,ier,iers,ière,ières,able,ables,abilité)
cœur(,s) chœur(,s) sœur(,s,ette,ettes) consœur(,s) belle-sœur belles-sœurs demi-sœur demi-sœurs rancœur(,s)
haut-le-cœur crève-cœur cœliaque(,s) cœlacanthe(,s) cœlioscopie(,s) cœnobite(,s)
écœur(é,ée,és,ées,er,e,ent,ant,ante,ants,antes,ement,ements,ait,a) contrecœur sans-cœur accroche-cœur accroche-cœurs
vœu(,x) nœud(,s) mœurs œdème(,s) œdémateu(x,se,ses) œdip(e,ien,ienne,iens,iennes) œcumén(ique,iques,isme,iquement)
œnolog(ie,ies,ue,ues,ique,iques) œnotourisme œnothèque(,s) œnophile(,s)
œsophag(e,es,ien,ienne,iens,iennes,ite) œstrogèn(e,es,ique) œstr(al,us) œstradiol œstrone
fœt(us,al,ale,aux,ales,opathie) fœticide(,s) homœopath(ie,e,es,ique,iques)
œrsted(,s) chœphores
cæcum(,s) nævus nævi æquo æquum præsidium præsidiums tænia(,s) cæsium æthuse ægosome(,s)
`

let known: ReadonlyMap<string, string> | undefined

/** The word with its ligature, in lower case, of a word in lower case without it. */
export function ligatured(word: string): string | undefined {
  known ??= new Map(expand(list).map(one => [one.replaceAll('œ', 'oe').replaceAll('æ', 'ae'), one]))
  return known.get(word)
}
