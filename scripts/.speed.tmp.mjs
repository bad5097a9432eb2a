import {parseMarkdown} from '/work/main/dist/markdown/parse.js'
import {typesetMarkdown} from '/work/main/dist/typography/index.js'
import remarkParse from 'remark-parse'; import {unified} from 'unified'
const para=`Le 14 juillet 1789, M. Dupont s'est rendu à l'assemblée : "Il faut agir", dit-il. Les 10 000 personnes présentes (dont 25 % d'enfants) ont répondu : « Oui ! »; puis, à 14h30, l'*Etat* a répondu **non**... Voir https://exemple.fr/a?b=c et [le lien](http://x.org "titre").\n\n`
const prose=`La Charte des Nations unies confie au Conseil de sécurité la responsabilité principale du maintien de la paix et de la sécurité internationales. Cette disposition, adoptée à San Francisco, n’a jamais été modifiée, bien que le nombre des membres ait beaucoup augmenté depuis. Les décisions du Conseil s’imposent à tous les États membres, qui s’engagent à les appliquer sans délai, de bonne foi et dans le respect du droit.\n\n`
const src='# Titre du chapitre\n\n'+(para+prose+prose).repeat(800)
const mb=src.length/1e6
const t=f=>{const a=process.cpuUsage();f();const b=process.cpuUsage(a);return (b.user+b.system)/1e6}
const p0=unified().use(remarkParse)
p0.parse(src);
for(let i=0;i<4;i++){let tree; const a=t(()=>{p0.parse(src)}); const a2=t(()=>{tree=parseMarkdown(src).tree}); let r; const b=t(()=>{r=typesetMarkdown(tree,{locale:'fr-FR',source:src,file:'x'})}); console.log('remark-parse',(mb/a).toFixed(2),'MB/s  ours',(mb/a2).toFixed(2),' rules s',b.toFixed(2),'ratio to remark-parse',(b/a).toFixed(2), r.edits.length)}
