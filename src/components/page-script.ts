/**
 * The script that stands in every page but that of the search, kept as text because the page must hold its hash. All of it
 * is ASCII, so that the hash does not hang on how the page is encoded.
 *
 * `/` and Ctrl K, or a link marked so, open the box, and only then is what the search is made of taken out of its
 * template and fetched. What is typed meanwhile stays in the box.
 */
const opener = `(()=>{
const d=document.querySelector('.seek'),t=d.querySelector('template'),i=d.querySelector('input'),r=d.querySelector('.results')
let on
const open=()=>{if(!d.open)d.showModal();i.select();if(on)return;on=1;r.textContent=''
const c=t.content.cloneNode(true),s=c.querySelector('script')
s.onerror=()=>{on=0;s.remove();r.textContent=r.dataset.lost}
s.onload=()=>{if(!('ready' in d.dataset))r.textContent=r.dataset.old}
d.append(c)}
addEventListener('keydown',e=>{
if(e.isComposing||e.keyCode===229||e.altKey)return
if(e.key==='Escape'&&d.open){e.preventDefault();d.close()}
const m=e.ctrlKey||e.metaKey
if(m?e.key.toLowerCase()==='k'&&!e.shiftKey:(e.key==='/'||e.key==='\\u3001')&&!e.target.closest('input,textarea,select,[contenteditable]')){e.preventDefault();open()}})
d.addEventListener('pointerdown',e=>{if(e.target===d)d.close()})
document.addEventListener('click',e=>{
if(e.target.closest('.seek .close'))d.close()
else if(d.showModal&&!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&e.target.closest('a[data-seek]')){e.preventDefault();open()}})
})()`

/**
 * For browsers without `:has()`: the root bears the name of every box that is checked. For those without
 * `::details-content`: on paper what is folded lies open, but for worked cases and what paper leaves out.
 */
const older = `(()=>{
const d=document,s=n=>CSS.supports('selector('+n+')')
if(!s(':has(a)')){
const f=()=>{for(const x of d.querySelectorAll('main input[id]'))d.documentElement.classList.toggle('on-'+x.id,x.checked)}
addEventListener('change',f)
addEventListener('pageshow',f)}
if(!s('::details-content')){let o=[]
addEventListener('beforeprint',()=>{o=[...d.querySelectorAll('main details:not([open],.case,.more,.alike,.toc *,#calculator *)')];for(const x of o)x.open=true})
addEventListener('afterprint',()=>{for(const x of o)x.open=false})}
})()`

export const pageScript = `${opener};${older}`

/**
 * Shows what stands in the page for a program that does not start: it is not there yet when the page has loaded, or it
 * fails before it has marked the root `data-ready`. What those without scripts would see stands there too. Written so
 * that a browser far too old can read it.
 */
export const unstarted = `(function(){
var d=document,root=d.documentElement,says=d.querySelector('.unstarted'),waits=d.querySelector('.waiting'),other=d.querySelector('main noscript').textContent,lost=false
function show(){
if(root.hasAttribute('data-ready')||!says.hidden)return
var rest=says.querySelector('.rest')
says.querySelector(lost?'.lost':'.old').hidden=false
rest.innerHTML=other
rest.removeChild(rest.firstElementChild)
if(waits)waits.hidden=true
says.hidden=false}
if(waits)waits.hidden=false
addEventListener('error',function(e){if(e.target===window)show();else if(e.target.tagName==='SCRIPT'){lost=true;show()}},true)
addEventListener('unhandledrejection',show)
addEventListener('load',function(){if(!root.hasAttribute('data-started'))show()})
})()`

async function hashOf(script: string) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script))
  return `sha256-${Buffer.from(digest).toString('base64')}` as const
}

/** For the policy, which lets only what stands in the page itself run. */
export const [pageScriptHash, unstartedHash] = await Promise.all([hashOf(pageScript), hashOf(unstarted)])
