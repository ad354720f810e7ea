/**
 * The script that stands in every page: `/` and Ctrl K, or a link marked so, open the box, and only then is what the
 * search is made of taken out of its template and fetched. What is typed meanwhile stays in the box. Kept as text,
 * because the page must hold its hash.
 */
export const opener = `(()=>{
const d=document.querySelector('.seek'),t=d.querySelector('template'),i=d.querySelector('input')
const open=()=>{if(!d.open)d.showModal();i.select();if(t.isConnected)t.replaceWith(t.content)}
addEventListener('keydown',e=>{
if(e.isComposing||e.altKey)return
if(e.key==='Escape'&&d.open){e.preventDefault();d.close()}
const m=e.ctrlKey||e.metaKey
if(m?e.key.toLowerCase()==='k':(e.key==='/'||e.key==='、')&&!e.target.closest('input,textarea,select,[contenteditable]')){e.preventDefault();open()}})
document.addEventListener('click',e=>{
if(e.target===d||e.target.closest('.seek .close'))d.close()
else if(!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&e.target.closest('a[data-seek]')){e.preventDefault();open()}})
})()`

const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(opener))

/** For the policy, which lets only what stands in the page itself run. */
export const openerHash = `sha256-${Buffer.from(digest).toString('base64')}` as const
