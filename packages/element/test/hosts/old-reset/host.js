// Counts what is typed and sent anywhere on the page, and answers to the letters s and g, as old pages do.
var typed = 0;
var shown = document.getElementById('count');
document.addEventListener('input', function () { typed += 1; shown.textContent = String(typed); });
document.addEventListener('submit', function (event) { event.preventDefault(); document.body.dataset.sent = event.target.id; });
document.addEventListener('keydown', function (event) { if (event.key === 's' || event.key === 'g') document.body.dataset.shortcut = event.key; });
// Names of ours that somebody else uses too, and a prototype that somebody made better.
window.Guildhall = 'the old hall';
window.format = function () { throw new Error('not this one'); };
Array.prototype.last = function () { return this[this.length - 1]; };
