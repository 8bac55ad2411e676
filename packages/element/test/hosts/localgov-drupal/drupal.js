// Behaviours run over the page once it is there, and again over each part that is put in later.
(function () {
  var settings = JSON.parse(document.querySelector('script[data-drupal-selector="drupal-settings-json"]').textContent);
  window.Drupal = { behaviors: {}, settings: settings, attach: function (context) { Object.values(this.behaviors).forEach(function (behavior) { behavior.attach(context); }); } };
  window.Drupal.behaviors.details = {
    attach: function (context) {
      context.querySelectorAll('details').forEach(function (details) { details.dataset.once = 'details'; });
      context.querySelectorAll('form').forEach(function (form) { form.classList.add('js-form'); });
    },
  };
  document.documentElement.classList.add('js');
  window.Drupal.attach(document);
})();
