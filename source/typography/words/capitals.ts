import {expand, plain} from './expand.ts'

/**
 * French words that begin with an accented letter, and of which the form without that accent is no word of French. Written
 * for this project; names of persons are left out, since a family may do without the accent.
 */
const initials = `
ébauch(e,es,er,é,ée,és,ées) ébén(e,iste,istes,isterie) éblou(i,ie,is,ies,ir,issant,issante,issement) éboul(ement,ements,is,é)
éboueur(,s) ébranl(er,é,ée,és,ement) ébriété ébulli(tion,tions) écaill(e,es,er,é,ée) écart(,s,er,é,ée,és,ées,ement,ant) écarlate(,s)
écervel(é,ée) échafaud(,s,age,ages) échalote(,s) échancr(é,ée,ure,ures) échang(e,es,er,é,ée,és,ées,eur,eurs,eons,ez) échantillon(,s,nage,nages)
échapp(e,es,er,é,ée,és,ées,atoire,atoires,ement,ent) écharde(,s) écharpe(,s) échauff(é,ée,er,ement,ements) échéan(ce,ces,cier,ciers,t)
échec(,s) échel(le,les,on,ons,onnement,onné) écheveau(,x) échine(,s) échiqu(ier,iers) écho(,s) échographie(,s) échouer échou(é,ée,és,e,ent)
éclabouss(é,ée,er,ure,ures) éclair(,s,age,ages,er,é,ée,és,ées,cie,cies,cir,cissement,ant,eur,eurs) éclat(,s,er,é,ée,és,ant,ante,antes,ement) éclips(e,es,er,é,ée)
éclo(re,s,sion,sions) éclus(e,es,ier,iers) écobuage(,s) écocitoyen(,s,ne,nnes) écocide(,s) écœur(é,ée,ant,ante,ement) école(,s) écol(ier,iers,ière,ières)
écolog(ie,ique,iques,iste,istes,iquement,ue,ues) écomusée(,s) économ(e,es,ie,ies,ique,iques,iquement,iser,isé,iste,istes,ètre) économétr(ie,ique)
écop(e,es,er) écoquartier(,s) écorc(e,es,er) écorch(er,é,ée,és,ure,ures) écosystèm(e,es,ique,iques) écossais(,e,es) écosse écotourisme
écoul(er,é,ée,és,ement,ements) écout(e,es,er,é,ée,és,ées,ant,ez,ons,eur,eurs,eurs) écouteur(,s) écran(,s) écras(er,é,ée,és,ant,ante,ement) écrémé(,e) écrevisse(,s)
écrin(,s) écri(re,s,t,ts,te,tes,ture,tures,teau,teaux,vain,vains,vaine,vaines,vez,vons,vent,vit,vait) écritoire(,s) écroul(er,é,ée,és,ement) écrou(,s)
écueil(,s) écu(,s,s,elle,elles,me,mer) écureuil(,s) écurie(,s) écuyer(,s) écuyère(,s) édent(é,ée) édict(er,é,ée,és) édification édifi(er,é,ée,ant,ante) édil(e,es,ité)
édit(er,é,ée,és,ées,eur,eurs,rice,rices,orial,oriale,oriaux) éditeur(,s) éditrice(,s) éditorial(,e,iste,istes) édredon(,s) éducat(eur,eurs,rice,rices,if,ive,ifs,ives)
éduqu(er,é,ée,és,ées) effr(oi) égal(,e,es,ement,er,ité,ités,itaire,itaires,isation) égalité égar(er,é,ée,és,d,ds,ement) égay(er,é,ée) égérie(,s) églantin(e,es,ier) église(,s) égoïs(me,te,tes)
égorg(er,é,ée,és) égout(,s,ier,iers) égoutt(er,é,ée) égratign(er,é,ée,ure,ures) égren(er,é,ée) égypt(e,ien,ienne,iens,iennes,ologue,ologie) éhonté(,e,s,es)
éjact(er) éjecter élabor(er,é,ée,és,ées,ation,ations) élan(,s) élanc(er,é,ée,és) élarg(ir,i,ie,is,ies,issement) élastique(,s) électeur(,s) électrice(,s)
élector(al,ale,ales,aux,at,alement) électri(cien,ciens,cité,que,ques,fication,fié,fier) électro(cution,encéphalogramme,ménager,nique,niques,nicien,aimant,lyse,statique,magnétique,magnétisme)
élég(ance,ant,ante,ants,antes,amment) élément(,s,aire,aires) éléphant(,s,eau) élevage(,s) élèv(e,es,ent) élev(er,é,ée,és,ées,eur,eurs,ons,ez,ait) élimin(er,é,ée,és,atoire,atoires)
élir(e,a,ont) élision(,s) élit(isme,iste,istes) élixir(,s) élo(ge,ges,gieux,gieuse) éloign(er,é,ée,és,ées,ement) éloquen(ce,t,te,ts,tes) élu(,e,s,es) élucid(er,é,ée,ation)
élucubration(,s) élysée(,s) émail émaill(er,é,ée,és) émanat(ion,ions) éman(er,ant,e) émancip(er,é,ée,ation,ateur) émaner emball(er) émerg(er,ence,ent,ents,ente) émérite(,s) émerveill(er,é,ée,és,ement)
émett(re,eur,eurs,rice,ent) émeute(,s) émeutier(,s) émigr(er,é,ée,és,ées,ant,ants,ation) éminen(ce,t,te,ts,tes,mment) émirat(,s) émissaire(,s) emmen(er) émo(i,tif,tive,tivité,tionnel,tionnelle,uvant,uvante,uvoir)
émouss(er,é,ée) ému(,e,s,es) émul(ation,e,es,sion) énarque(,s) énergét(ique,iques) énerg(ie,ies,ique,iques,iquement) énerv(er,é,ée,és,ant,ante,ement) énièm(e) énigm(e,es,atique,atiques) enivr(er)
énonc(er,é,ée,és,ées,iation,e) énorm(e,es,ément,ité) éolien(,ne,s,nes) épagneul(,s) épais(,se,ses,seur,seurs,sir) épanch(er,ement,ements) épanou(ir,i,ie,is,issement) épargn(e,er,ant,ants,é,ée,és) éparpill(er,é,ée,és,ement) épars(,e,es)
épaul(e,es,er,é,ettes) épave(,s) épée(,s) épeler éperd(u,ue,us,ument) éperon(,s) éperv(ier,iers) éphém(ère,ères) éphéméride(,s) épi(,s) épic(e,es,er,é,ée,és,erie,eries,ier,ière) épicentre(,s)
épicur(ien,ienne,isme) épidém(ie,ies,ique,iques,iologie,iologique,iologiste,iologistes) épiderm(e,ique) épier épigra(phe,phes,mme,mmes) épilep(sie,tique,tiques) épilog(ue,ues) épinard(,s) épin(e,es,eux,euse,gle,gles) épineux épiphan(ie)
épique(,s) épiscop(al,ale,at) épisod(e,es,ique,iques,iquement) épissure(,s) épistémolog(ie,ique) épist(olaire,olaires) épitaphe(,s) épithète(,s) épître(,s) éplor(é,ée) épluch(er,é,ée,ure,ures) épong(e,es,er) épopée(,s) époque(,s)
époumon(er) épous(e,es,er,é,ée,ailles) époustoufl(ant,ante) épouvant(e,able,ables,ail,ails,er,é,ée) époux éprendre épreuve(,s) épris(,e) éprouv(er,é,ée,és,ette,ettes,ant,ante) épuis(er,é,ée,és,ées,ement,ant,ante,ette) épur(er,é,ée,ation,és)
équateur équatorial(,e,es) équator(ien,ienne,iens) équerre(,s) équestre(,s) équi(distant,latéral,librage,libre,libres,librer,libré,librée,librés,noxe,noxes,page,pages,per,pé,pée,pés,pées,pement,pements,pe,pes,pier,pière,table,tables,tablement,té,tation,valence,valences,valent,valente,valents,valoir,vaut,voque,voques)
érabl(e,es,ière) éradi(quer,cation,qué) érafl(er,é,ure) éreint(er,é,ée,ant) érig(er,é,ée,és,ées,eant) ermit(age) érod(er,é,ée) éros érot(ique,isme) err(ance) érudit(,e,s,ion) érythr(ée,éen) ésotér(ique,isme) esp(ion) établ(ir,i,ie,is,ies,issement,issements,issant,it,issent)
étab(li,le,les) étag(e,es,er,é,ère,ères) étain(,s) étal(,s,age,ages,er,é,ée,és,ement) étalon(,s,nage) étanch(e,es,éité,er) étang(,s) était étaient étais étant étap(e,es) état(,s,ique,iques,isation) état-major états-majors états-unis états-unien
étatsunien(,s,ne) étay(er,é,ée,er) éteign(oir) étein(dre,t,te,ts,tes) étend(re,u,ue,us,ues,ard,ards) étern(el,elle,els,elles,ellement,iser,ité) éternu(er,ement,ements) étethoscope éther éthio(pie,pien,pienne,piens) éthique(,s) éthiqu(ement) ethn(ie)
éthylène ethno(logie) étiage(,s) étincel(le,les,ant,ante,er) étiquet(te,tes,er,é,ée,és,age) étir(er,é,ée,ement,ements) étoff(e,es,er,é,ée) étoil(e,es,é,ée,és,ées) étonn(er,é,ée,és,ées,ant,ante,ants,antes,amment,ement) étouff(er,é,ée,és,ant,ante,ement) étourd(i,ie,ir,is,erie,issant,issement)
étrang(e,es,ement,er,ers,ère,ères,eté,etés) étrangl(er,é,ée,ement) être(,s) êtes été(,s) étrein(dre,te,tes) étrenn(e,es,er) étrier(,s) étrill(er) étroit(,e,s,es,ement,esse) étud(e,es,iant,iante,iants,iantes,ier,ié,iée,iés,iées,ie,ions,iez,ient,iait) étui(,s) étuv(e,es,er) étymolog(ie,ies,ique,iques)
eucalypt(us) évacu(er,é,ée,és,ées,ation,ations) évad(er,é,ée,és,e) évalu(er,é,ée,és,ées,ation,ations,ateur,ateurs,ant,ons,ez,e) évanescent(,e) évang(ile,iles,élique,éliques,éliste,élistes,élisation) évanou(i,ie,ir,issement) évapor(er,é,ée) évas(é,ée) évasif évasive évêché(,s) éveil(,s) éveill(er,é,ée,és,ées,eur)
événement(,s,iel,ielle,iels) évènement(,s,iel,ielle) éventail(,s) éventr(er,é,ée,és) éventu(alité,alités,el,elle,els,elles,ellement) évêque(,s) évertu(er,e) éviden(ce,ces,mment,te,tes,ts) évid(er,é,ée) évier(,s) évinc(er,é,ée,és) évit(er,é,ée,és,ées,ant,ons,ez,able,ement,e,ent)
évocat(eur,rice,eurs,rices) évolu(er,é,ée,e,ent,ant,tif,tive,tifs,tives,tionniste) évoqu(er,é,ée,és,ées,ant,e,ent,ons) éxt éther(é,ée) ère(,s) âge(,s) âgé(,e,s,es) âme(,s) âne(,s,sse,rie) âpre(,s,ment,té) âtre(,s)
île(,s,t,ts,lot) îlot(,s) île-de-france hôpital hôp ôter ôt(é,ée) çà
`

/** These are also English, or names of firms: only words around them make them certain. */
const doubtful = `
édition(,s) éducation élection(,s) élite(,s) émission(,s) émotion(,s) énergies érosion éruption(,s) évasion évolution(,s) élimination
élégant évident évaporation évocation(,s) élision équation(,s) étude éden émir(,s) électron(,s) édifice(,s) époxy étudiants éligible(,s)
`

/** Words in capitals whose accents stand further on; together with those above they are written in full. */
const others = `
république(,s) sécurité société(,s) général(,e,es) généraux liberté(,s) fraternité santé université(,s) développement développé(,e,s) régional(,e,es) région(,s)
présid(ent,ente,ence) président(,s,e) présidence français française(,s) européen(,ne,s,nes) international unité(,s) humanité communauté(,s) solidarité priorité(,s) qualité(,s) activité(,s) capacité(,s)
bibliothèque(,s) théâtre(,s) musée(,s) lycée(,s) collège(,s) métier(,s) sécurisé(,e) dépôt(,s) légal légale résumé(,s) préface préambule chronologie référence(,s) matériel matière(,s) première(,s) dernière(,s)
règle(,s) règlement(,s) problème(,s) système(,s) thème(,s) modèle(,s) mère(,s) père(,s) frère(,s) procès siècle(,s) numéro(,s) médecin(,s) médecine médias média été hiver décembre février août
à-propos québec genève montréal forêt(,s) côte(,s) hôtel(,s) hôpital hôpitaux fête(,s) tête(,s) bâtiment(,s) mémoire(,s) métro vérité(,s) réalité(,s) réunion(,s) réponse(,s) réseau(,x) résultat(,s) réforme(,s)
`

/** French words of which the form without accents is another word, in capitals: LES, DES, SUR, MARCHE, SALE. */
const twins = new Set(['ete', 'eleve', 'epoque', 'ecran', 'ou', 'la', 'eta', 'ecart', 'elan', 'ame'])

let small: ReadonlySet<string> | undefined
let doubts: ReadonlySet<string> | undefined
let capitals: ReadonlyMap<string, string> | undefined

/** The accented capitals that a bare one may stand for. */
const accented: Readonly<Record<string, readonly string[]>> = {
  A: ['À', 'Â'],
  C: ['Ç'],
  E: ['É', 'È', 'Ê'],
  I: ['Î'],
  O: ['Ô'],
}

/** The word with the accent of its capital: Etat → État. `doubtful`: it is also a word without it, in a name or in English. */
export function withInitial(word: string): {readonly word: string; readonly doubtful: boolean} | undefined {
  small ??= new Set(expand(initials))
  doubts ??= new Set(expand(doubtful))
  const rest = word.slice(1)
  for (const initial of accented[word.charAt(0)] ?? []) {
    const lower = initial.toLowerCase() + rest.replaceAll('’', "'").toLowerCase()
    if (small.has(lower)) return {word: initial + rest, doubtful: false}
    if (doubts.has(lower)) return {word: initial + rest, doubtful: true}
  }
  return undefined
}

/** A word in capitals with all its accents: ECONOMIE → ÉCONOMIE. */
export function withCapitals(word: string): string | undefined {
  capitals ??= new Map(
    [...expand(initials), ...expand(doubtful), ...expand(others)]
      .filter(one => one.length > 3 || one === 'île')
      .map(one => [plain(one).toUpperCase(), one.toUpperCase()] as const)
      .filter(([key, one]) => key !== one && !twins.has(key.toLowerCase()))
      // Two words of one form, such as ÉVALUÉ and ÉVALUE, ÉLEVÉ and ÉLÈVE: neither.
      .reduce((map, [key, one]) => {
        const had = map.get(key)
        return map.set(key, had !== undefined && had !== one ? '' : one)
      }, new Map<string, string>()),
  )
  return capitals.get(word) || undefined
}
