// Stands for a web part: the page calls render when it shows the part or its settings change, and dispose when it takes it away.
(function () {
  function GuildhallWebPart(domElement) { this.domElement = domElement; }
  GuildhallWebPart.prototype.render = function () {
    if (this.element === undefined) {
      this.element = document.createElement('guildhall-assessment');
      this.element.setAttribute('framework', 'councillor-quick-scan');
      this.element.setAttribute('council', 'council.json');
      this.element.setAttribute('sharing', 'nobody');
      this.element.setAttribute('places', 'memory');
      this.element.addEventListener('guildhall-saved', function (event) { document.body.dataset.saved = event.detail.at; });
    }
    if (this.element.parentNode !== this.domElement) this.domElement.appendChild(this.element);
  };
  GuildhallWebPart.prototype.dispose = function () {
    while (this.domElement.firstChild) this.domElement.removeChild(this.domElement.firstChild);
    this.element = undefined;
  };
  window.part = new GuildhallWebPart(document.getElementById('guildhall-part'));
  window.part.render();
})();
