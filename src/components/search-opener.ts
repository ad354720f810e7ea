/**
 * The script that stands in every page: `/` and Ctrl K, or a link marked so, open the box, and only then is what the
 * search is made of taken out of its template and fetched. What is typed meanwhile stays in the box. Kept as text,
 * because the page must hold its hash; what it says
 * when nothing came is written in escapes, so that the hash does not hang on how the page is encoded.
 */
export const opener = `(()=>{
const d=document.querySelector('.seek'),t=d.querySelector('template'),i=d.querySelector('input'),r=d.querySelector('.results')
let on
const open=()=>{if(!d.open)d.showModal();i.select();if(on)return;on=1;r.textContent=''
const c=t.content.cloneNode(true),s=c.querySelector('script')
s.onerror=()=>{on=0;s.remove();r.textContent='\u641c\u7d22\u6ca1\u6709\u8f7d\u5165\uff0c\u8bf7\u68c0\u67e5\u7f51\u7edc\uff0c\u5173\u95ed\u540e\u518d\u6253\u5f00\u4e00\u6b21\u3002'}
d.append(c)}
addEventListener('keydown',e=>{
if(e.isComposing||e.keyCode===229||e.altKey)return
if(e.key==='Escape'&&d.open){e.preventDefault();d.close()}
const m=e.ctrlKey||e.metaKey
if(m?e.key.toLowerCase()==='k'&&!e.shiftKey:(e.key==='/'||e.key==='\u3001')&&!e.target.closest('input,textarea,select,[contenteditable]')){e.preventDefault();open()}})
d.addEventListener('pointerdown',e=>{if(e.target===d)d.close()})
document.addEventListener('click',e=>{
if(e.target.closest('.seek .close'))d.close()
else if(!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&e.target.closest('a[data-seek]')){e.preventDefault();open()}})
})()`

const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(opener))

/** For the policy, which lets only what stands in the page itself run. */
export const openerHash = `sha256-${Buffer.from(digest).toString('base64')}` as const
