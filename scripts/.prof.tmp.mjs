import {parseMarkdown} from '/work/main/dist/markdown/parse.js'
import {rules} from '/work/main/dist/typography/index.js'
import {runRules} from '/work/main/dist/typography/run.js'
import {masked} from '/work/main/dist/typography/protect.js'
import {profileFor} from '/work/main/dist/typography/locales/index.js'
const para=`Le 14 juillet 1789, M. Dupont s'est rendu à l'assemblée : "Il faut agir", dit-il. Les 10 000 personnes présentes (dont 25 % d'enfants) ont répondu : « Oui ! »; puis, à 14h30, l'Etat a répondu non... Voir https://exemple.fr/a?b=c et le lien.`
const prose=`La Charte des Nations unies confie au Conseil de sécurité la responsabilité principale du maintien de la paix et de la sécurité internationales. Cette disposition, adoptée à San Francisco, n’a jamais été modifiée, bien que le nombre des membres ait beaucoup augmenté depuis. Les décisions du Conseil s’imposent à tous les États membres, qui s’engagent à les appliquer sans délai, de bonne foi et dans le respect du droit.`
const profile=profileFor('fr-FR')
const b=text=>({kind:'text',locale:'fr-FR',text,pieces:[],switches:[]})
const N=3000
for(const [name,text] of [['para',para],['prose',prose]]){
 const block=b(text)
 const time=f=>{for(let i=0;i<500;i++)f();const s=process.hrtime.bigint();for(let i=0;i<N;i++)f();return Number(process.hrtime.bigint()-s)/N/1000}
 console.log(name,text.length,'masked µs',time(()=>masked(text)).toFixed(2))
 const base=time(()=>runRules(block,[],profile))
 const rows=rules.map(r=>[r.id,time(()=>runRules(block,[{rule:r,mode:r.mode==='off'?'lint':r.mode}],profile))-base]).sort((a,b)=>b[1]-a[1])
 console.log('base',base.toFixed(2),'total',time(()=>runRules(block,rules.filter(r=>r.mode!=='off').map(r=>({rule:r,mode:r.mode})),profile)).toFixed(2), rows.slice(0,22).map(([i,t])=>i+' '+t.toFixed(2)).join('  '))
}
