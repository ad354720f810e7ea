/*
 * Shows what stands in the page for a program that does not start: it is not there yet when the page has loaded, or it
 * fails before it has marked the root `data-ready`. What those without scripts would see stands there too. Written in
 * ECMAScript 5, with named functions, so that a browser far too old can read it.
 */
var root = document.documentElement
var says = document.querySelector<HTMLElement>('.unstarted')
var waiting = document.querySelector<HTMLElement>('.waiting')
var lost = false

function show() {
  if (says === null || !says.hidden || root.hasAttribute('data-ready')) return
  var reason = says.querySelector<HTMLElement>(lost ? '.lost' : '.old')
  var rest = says.querySelector('.rest')
  var without = document.querySelector('main noscript')
  if (reason) reason.hidden = false
  if (rest && without) {
    rest.innerHTML = without.textContent
    // Its first words say that scripts are off.
    if (rest.firstElementChild) rest.removeChild(rest.firstElementChild)
  }
  if (waiting) waiting.hidden = true
  says.hidden = false
}

/** An error in a script is one of the window; one of an element is a file that did not come. */
function fail(event: ErrorEvent) {
  if (event.target instanceof HTMLScriptElement) lost = true
  else if (event.target !== window) return
  show()
}

function loaded() {
  if (!root.hasAttribute('data-started')) show()
}

if (waiting) waiting.hidden = false
addEventListener('error', fail, true)
addEventListener('unhandledrejection', show)
addEventListener('load', loaded)
