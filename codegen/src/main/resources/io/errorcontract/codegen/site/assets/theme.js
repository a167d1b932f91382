// Runs before the page is painted, so that a saved theme does not flash.
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('error-contract-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch (e) {
    // Without storage the page follows the system.
  }
})();
