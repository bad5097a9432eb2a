import {expand, plain} from './expand.ts'

/**
 * French words that begin with an accented letter, and of which the form without that accent is no word of French. Written
 * for this project; names of persons are left out, since a family may do without the accent.
 */
const initials = `
ébauch(e,es,er,é,ée,és,ées) ébène ébén(iste,istes,isterie) éblou(i,ie,is,ies,ir,issant,issante,issement) éboul(ement,ements,is,é,ée)
éboueur(,s) ébranl(er,é,ée,és,ement) ébriété ébulli(tion,tions) écaill(e,es,er,é,ée) écart(,s,er,é,ée,és,ées,ement,ant) écarlate(,s)
écervel(é,ée) échafaud(,s,age,ages) échalote(,s) échancr(é,ée,ure,ures) échang(e,es,er,é,ée,és,ées,eur,eurs,eons,ez) échantillon(,s,nage,nages)
échapp(e,es,er,é,ée,és,ées,atoire,atoires,ement,ent) écharde(,s) écharpe(,s) échauff(é,ée,er,ement,ements) échéan(ce,ces,cier,ciers,t)
échec(,s) échel(le,les,on,ons,onnement,onner) écheveau(,x) échine(,s) échiqu(ier,iers) échographie(,s) échouer échou(é,ée,és,e,ent)
éclabouss(é,ée,er,ure,ures) éclair(age,ages,er,é,ée,és,ées,cie,cies,cir,cissement,ant,eur,eurs) éclat(,s,er,é,ée,és,ant,ante,antes,ement) éclips(er,é,ée)
éclo(re,s,sion,sions) éclus(e,es,ier,iers) écobuage(,s) écocitoyen(,s,ne,nnes) écocide(,s) écœur(é,ée,ant,ante,ement) école(,s) écol(ier,iers,ière,ières)
écolog(ie,ique,iques,iste,istes,iquement,ue,ues) écomusée(,s) économ(e,es,ie,ies,ique,iques,iquement,iser,isé,iste,istes,ètre) économétr(ie,ique)
écop(e,es,er) écoquartier(,s) écorc(e,es,er) écorch(er,é,ée,és,ure,ures) écosystèm(e,es,ique,iques) écossais(,e,es) écosse écotourisme
écoul(er,é,ée,és,ement,ements) écout(e,es,er,é,ée,és,ées,ant,ez,ons,eur,eurs,eurs) écouteur(,s) écran(,s) écras(er,é,ée,és,ant,ante,ement) écrémé(,e) écrevisse(,s)
écrin(,s) écri(re,s,t,ts,te,tes,ture,tures,teau,teaux,vain,vains,vaine,vaines,vez,vons,vent,vit,vait) écritoire(,s) écroul(er,é,ée,és,ement) écrou(,s)
écueil(,s) écu(,s,s,elle,elles,me,mer) écureuil(,s) écurie(,s) écuyer(,s) écuyère(,s) édent(é,ée) édict(er,é,ée,és) édifi(er,é,ée,ant,ante) édil(e,es,ité)
édit(er,é,ée,és,ées,eur,eurs,rice,rices,oriale,oriaux) éditeur(,s) éditrice(,s) éditorial(e,iste,istes) édredon(,s) éducat(eur,eurs,rice,rices,if,ive,ifs,ives)
éduqu(er,é,ée,és,ées) effr(oi) égal(,e,es,ement,er,ité,ités,itaire,itaires,isation) égalité égar(er,é,ée,és,d,ds,ement) égay(er,é,ée) égérie(,s) églantin(e,es,ier) église(,s) égoïs(me,te,tes)
égorg(er,é,ée,és) égout(,s,ier,iers) égoutt(er,é,ée) égratign(er,é,ée,ure,ures) égren(er,é,ée) égypt(e,ien,ienne,iens,iennes,ologue,ologie) éhonté(,e,s,es)
éjact(er) éjecter élabor(er,é,ée,és,ées) élanc(er,é,ée,és) élarg(ir,i,ie,is,ies,issement) élastique(,s) électeur(,s) électrice(,s)
élector(al,ale,ales,aux,at,alement) électri(cien,ciens,cité,que,ques,fication,fié,fier) électro(cution,encéphalogramme,ménager,nique,niques,nicien,aimant,lyse,statique,magnétique,magnétisme)
élég(ance,ant,ante,ants,antes,amment) élément(,s,aire,aires) éléphant(,s,eau) élevage(,s) élèv(e,es,ent) élev(er,é,ée,és,ées,eur,eurs,ons,ez,ait) élimin(er,é,ée,és,atoire,atoires)
élir(e,a,ont) élision(,s) élit(isme,iste,istes) élo(ge,ges,gieux,gieuse) éloign(er,é,ée,és,ées,ement) éloquen(te,tes) élu(,e,s,es) élucid(er,é,ée)
élucubration(,s) élysée(,s) émaill(er,é,ée,és) éman(er,ant,e) émancip(er,é,ée,ateur) émaner emball(er) émerg(er,ente,entes) émérite(,s) émerveill(er,é,ée,és,ement)
émett(re,eur,eurs,rice,ent) émeute(,s) émeutier(,s) émigr(er,é,ée,és,ées,ant,ants,ation) éminen(te,tes) éminemment émirat(,s) émissaire(,s) emmen(er) émo(i,tif,tivité,tionnel,tionnelle,uvant,uvante,uvoir)
émouss(er,é,ée) ému(,e,s,es) émul(e,es) énarque(,s) énergét(ique,iques) énerg(ie,ies,ique,iques,iquement) énerv(er,é,ée,és,ant,ante,ement) énièm(e) énigm(e,es,atique,atiques) enivr(er)
énonc(er,é,ée,és,ées,iation,e) énorm(e,es,ément,ité) éolien(,ne,s,nes) épagneul(,s) épais(,se,ses,seur,seurs,sir) épanch(er,ement,ements) épanou(ir,i,ie,is,issement) épargn(e,er,ant,ants,é,ée,és) éparpill(er,é,ée,és,ement) épars(,e,es)
épaul(e,es,er,é,ettes) épave(,s) épée(,s) épeler éperd(u,ue,us,ument) éperon(,s) éperv(ier,iers) éphém(ère,ères) éphéméride(,s) épi(,s) épic(e,es,er,é,ée,és,erie,eries,ier,ière) épicentre(,s)
épicur(ien,ienne,isme) épidém(ie,ies,ique,iques,iologie,iologique,iologiste,iologistes) épiderm(e,ique) épier épigra(phe,phes,mme,mmes) épilep(sie,tique,tiques) épinard(,s) épin(e,es,eux,euse) épingl(e,es,er,é,ée,és) épineux épiphan(ie)
épique(,s) épiscop(ale,at) épisod(ique,iques,iquement) épissure(,s) épistémolog(ie,ique) épist(olaire,olaires) épitaphe(,s) épithète(,s) épître(,s) éplor(é,ée) épluch(er,é,ée,ure,ures) épong(e,es,er) épopée(,s) époque(,s)
époumon(er) épous(e,es,er,é,ée,ailles) époustoufl(ant,ante) épouvant(e,able,ables,ail,ails,er,é,ée) époux éprendre épreuve(,s) épris(,e) éprouv(er,é,ée,és,ette,ettes,ant,ante) épuis(er,é,ée,és,ées,ement,ant,ante,ette) épur(er,é,ée,ation,és)
équateur équatorial(,e,es) équator(ien,ienne,iens) équerre(,s) équestre(,s) équi(distant,latéral,librage,libre,libres,librer,libré,librée,librés,page,pages,per,pé,pée,pés,pées,pement,pements,pe,pes,pier,pière,table,tables,tablement,té,valente,valoir,valu,vaut,voque,voques)
érabl(e,es,ière) éradi(quer,qué,quée) érafl(er,é,ure) éreint(er,é,ée,ant) érig(er,é,ée,és,ées,eant) ermit(age) érod(er,é,ée) érot(ique,isme) err(ance) érudit(,s) érythr(ée,éen) ésotér(ique,isme) esp(ion) établ(ir,i,ie,is,ies,issement,issements,issant,it,issent)
étab(li,le,les) étag(e,es,er,é,ère,ères) étain(,s) étal(,s,age,ages,er,é,ée,és,ement) étalon(,s,nage) étanch(e,es,éité,er) étang(,s) était étaient étais étant étap(e,es) état(,s,ique,iques,isation) état-major états-majors états-unis états-unien
étatsunien(,s,ne) étay(er,é,ée,er) éteign(oir) étein(dre,t,te,ts,tes) étend(re,u,ue,us,ues,ard,ards) étern(el,elle,els,elles,ellement,iser,ité) éternu(er,ement,ements) étethoscope éthio(pie,pien,pienne,piens) éthique(,s) éthiqu(ement) ethn(ie)
éthylène ethno(logie) étiage(,s) étincel(le,les,ant,ante,er) étiquet(te,tes,er,é,ée,és,age) étir(er,é,ée,ement,ements) étoff(e,es,er,é,ée) étoil(e,es,é,ée,és,ées) étonn(er,é,ée,és,ées,ant,ante,ants,antes,amment,ement) étouff(er,é,ée,és,ant,ante,ement) étourd(i,ie,ir,is,erie,issant,issement)
étrang(e,es,ement,er,ers,ère,ères,eté,etés) étrangl(er,é,ée,ement) être(,s) êtes été(,s) étrein(dre,te,tes) étrenn(e,es,er) étrier(,s) étrill(er) étroit(,e,s,es,ement,esse) étud(e,es,iant,iante,iants,iantes,ier,ié,iée,iés,iées,ie,ions,iez,ient,iait) étui(,s) étuv(e,es,er) étymolog(ie,ies,ique,iques)
eucalypt(us) évacu(er,é,ée,és,ées) évad(er,é,ée,és) évalu(er,é,ée,és,ées,ateur,ateurs,ant,ons,ez,e) évang(ile,iles,élique,éliques,éliste,élistes,élisation) évanou(i,ie,ir,issement) évapor(er,é,ée) évas(é,ée) évasif évêché(,s) éveil(,s) éveill(er,é,ée,és,ées,eur)
événement(,s,iel,ielle,iels) éventail(,s) éventr(er,é,ée,és) éventu(alité,alités,el,elle,els,elles,ellement) évêque(,s) évertu(er,e) éviden(te,tes) évidemment évid(er,é,ée) évier(,s) évinc(er,é,ée,és) évit(er,é,ée,és,ées,ant,ons,ez,able,ement,e,ent)
évocat(eur,rice,eurs,rices) évolu(er,é,ée,e,ent,ant,tif,tive,tifs,tives,tionniste) évoqu(er,é,ée,és,ées,ant,e,ent,ons) éxt éthéré(,e) ère(,s) âgé(,e,s,es) âme(,s) âne(,s,sse,rie) âpreté âtre(,s)
île(,s,t,ts,lot) îlot(,s) île-de-france hôpital hôp ôter ôt(é,ée) çà
`

/** These are also English, or names of firms: only words around them make them certain. */
const doubtful = `
édition(,s) éditorial édification éducation élection(,s) élite(,s) émission(,s) émotion(,s) énergies érosion éruption(,s) évasion évolution(,s) élimination
élégant évident évaporation évocation(,s) élision équation(,s) étude émir(,s) édifice(,s) époxy étudiants éligible(,s)
âge(,s) éclair(,s) éloquen(ce,t,ts) élucidation élaboration(,s) éradication évacuation(,s) émanation(,s) émancipation émergen(ce,t,ts)
émotive éminen(ce,t,ts) émulsion(,s) émulation épilogue(,s) épiscopal épisode(,s) équinoxe(,s) équivalen(ce,ces,t,ts) érudite érudition
évaluation(,s) évanescent(,e) évasive éviden(ce,ces,ts)
`

/** These are also names of products and persons: a sentence may begin with them, only an article makes them words. */
const named = `
écho(,s) éclipse(,s) éden élan(,s) électron(,s) élixir(,s) éros éther
`

/**
 * Words in capitals whose accents stand further on; together with those above they are written in full. None that may be
 * another word (COTE, RESUME), an English one or a brand (REFERENCE, METRO).
 */
const others = `
république(,s) sécurité société(,s) générale(,s) généraux liberté(,s) fraternité santé université(,s) développement développé(,e,s) régional(,e,es) région(,s)
présid(ent,ente,ence) président(,s,e) présidence français française(,s) européen(,ne,s,nes) unité(,s) humanité communauté(,s) solidarité priorité(,s) qualité(,s) activité(,s) capacité(,s)
bibliothèque(,s) théâtre(,s) musée(,s) lycée(,s) collège(,s) métier(,s) sécurisé(,e) sécuriser dépôt(,s) légal légale préambule chronologie matériel matière(,s) première(,s) dernière(,s)
règlement(,s) problème(,s) système(,s) thème(,s) mère(,s) père(,s) frère(,s) procès siècle(,s) numéro(,s) médecin(,s) médecine médias décembre février août après
pédagogique(,s) à-propos québec genève montréal hôtel(,s) hôpital hôpitaux tête(,s) bâtiment(,s) mémoire(,s) vérité(,s) réalité(,s) réunion(,s) réponse(,s) réseau(,x) résultat(,s)
`

/** Nouns that are also forms of verbs: in capitals (L’EQUIPE, BIEN EQUIPE) only an article or a preposition tells. */
const nouns = `
équipe(,s) élève(,s) écoute(,s) échange(,s) épargne étoile(,s) épouse(,s) éclipse(,s) épaule(,s) éponge(,s) étoffe(,s) écorce(,s) règle(,s) réforme référence(,s)
préface(,s) fête(,s)
`

/** Of these the participle (étagé) is too rare to be thought of. */
const seldom = new Set(expand('étage(,s) étrange(,s) étanche(,s)'))

/** French words of which the form without accents is another word, in capitals: LES, DES, SUR, MARCHE, SALE. */
const twins = new Set(['ete', 'ou', 'la', 'eta', 'ecart', 'elan', 'ame', 'ecran', 'epoque'])

let small: ReadonlySet<string> | undefined
let doubts: ReadonlySet<string> | undefined
let names: ReadonlySet<string> | undefined
let capitals: ReadonlyMap<string, ReadonlySet<string>> | undefined
let capitalNouns: ReadonlyMap<string, string> | undefined

/** The accented capitals that a bare one may stand for. */
const accented: Readonly<Record<string, readonly string[]>> = {
  A: ['À', 'Â'],
  C: ['Ç'],
  E: ['É', 'È', 'Ê'],
  I: ['Î'],
  O: ['Ô'],
}

/** How sure the accent of a capital is: always, with words of French around it, or after an article only. */
type Certainty = 'sure' | 'doubtful' | 'named'

/** The word with the accent of its capital: Etat → État. Less than sure: it is also English or a name without it. */
export function withInitial(word: string): {readonly word: string; readonly certainty: Certainty} | undefined {
  small ??= new Set(expand(initials))
  doubts ??= new Set(expand(doubtful))
  names ??= new Set(expand(named))
  const rest = word.slice(1)
  for (const initial of accented[word.charAt(0)] ?? []) {
    const lower = initial.toLowerCase() + rest.replaceAll('’', "'").toLowerCase()
    if (small.has(lower)) return {word: initial + rest, certainty: 'sure'}
    if (doubts.has(lower)) return {word: initial + rest, certainty: 'doubtful'}
    if (names.has(lower)) return {word: initial + rest, certainty: 'named'}
  }
  return undefined
}

/** A word in capitals with all its accents: ECONOMIE → ÉCONOMIE; `before` is what stands before it. */
export function withCapitals(word: string, before = ''): string | undefined {
  capitals ??= readings([...expand(initials), ...expand(doubtful), ...expand(others)])
  capitalNouns ??= new Map(expand(nouns).map(one => [bare(one), one.toUpperCase()]))
  if (word === 'FORET') return /\b(?:LA|UNE|CETTE|EN) $/.test(before) ? 'FORÊT' : undefined
  const noun = capitalNouns.get(word)
  if (noun !== undefined) return article.test(before) || pronoun.test(before) ? noun : undefined
  const found = [...(capitals.get(word) ?? [])]
  if (found.length < 2) return found[0]
  // S’EPUISE: no participle follows such a pronoun.
  return pronoun.test(before) ? found.find(one => /ES?$/.test(one)) : undefined
}

const article =
  /(?:(?<![A-ZÀ-Ý])[LD][’']|(?<![A-ZÀ-Ý’'-])(?:LA|LES|DES|UNE?|CETTE|CET|CES|MES|TES|SES|NOS|VOS|NOTRE|VOTRE|LEURS?|CHAQUE|QUELLES?|AUX|EN|PAR|SANS) )$/
const pronoun = /(?<![A-ZÀ-Ý])[SMT][’']$/

const bare = (word: string): string => plain(word).toUpperCase()

/** What each form without accents may stand for. */
function readings(words: readonly string[]): Map<string, Set<string>> {
  const verbs = new Set(words.flatMap(word => /^(.+)(?:er|ée)$/.exec(word)?.[1] ?? []))
  const out = new Map<string, Set<string>>()
  for (const word of words.filter(one => one.length > 3 || one === 'île').flatMap(one => both(one, verbs))) {
    const key = bare(word)
    if (twins.has(key.toLowerCase()) || key === word.toUpperCase()) continue
    out.set(key, (out.get(key) ?? new Set()).add(word.toUpperCase()))
  }
  return out
}

/** A form of a verb in -er is, without accents, present and participle: ÉPUISE and ÉPUISÉ, ÉLÈVE and ÉLEVÉ. */
function both(word: string, verbs: ReadonlySet<string>): string[] {
  const [, stem = '', , plural = ''] = /^(.+)(e|é)(s?)$/.exec(word) ?? []
  if (!verbs.has(stem) || seldom.has(word)) return [word]
  const present = stem.replace(/[eé](?=(?:[b-df-hj-np-tv-xz]|[bcdfgptv][lr]|ch|[gq]u)$)/, 'è')
  return [`${present}e${plural}`, `${stem}é${plural}`]
}
