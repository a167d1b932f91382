// The reference works without this script; with it there are search, filters, tabs, copying and the theme's switch.
(function () {
  'use strict';

  var root = document.documentElement;
  var base = root.dataset.root || '';

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  function make(tag, className, text) {
    var element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }

  // A message with its placeholders marked, as the pages show it.
  function template(className, text) {
    var element = make('span', className);
    text.split(/(\{\{|\}\}|\{[^{}]+\})/).forEach(function (part) {
      if (part.length > 2 && part[0] === '{') element.appendChild(make('var', '', part.slice(1, -1)));
      else element.appendChild(document.createTextNode(part === '{{' ? '{' : part === '}}' ? '}' : part));
    });
    return element;
  }

  function store(key, value) {
    try {
      if (value === undefined) return localStorage.getItem('error-contract-' + key);
      localStorage.setItem('error-contract-' + key, value);
    } catch (e) {
      // Private windows may have no storage; then nothing is remembered.
    }
    return null;
  }

  // Theme

  var themeButton = document.querySelector('[data-theme-toggle]');
  var systemDark = window.matchMedia('(prefers-color-scheme: dark)');

  function isDark() {
    return root.dataset.theme ? root.dataset.theme === 'dark' : systemDark.matches;
  }

  function nameTheme() {
    themeButton.setAttribute('aria-label', 'Switch to the ' + (isDark() ? 'light' : 'dark') + ' theme');
  }

  if (themeButton) {
    nameTheme();
    systemDark.addEventListener('change', nameTheme);
    themeButton.addEventListener('click', function () {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      store('theme', root.dataset.theme);
      nameTheme();
    });
  }

  // Menu of small screens

  var menuButton = document.querySelector('[data-menu]');
  var sidebar = document.getElementById('sidebar');
  if (menuButton && sidebar) {
    menuButton.addEventListener('click', function () {
      var shown = sidebar.classList.toggle('shown');
      menuButton.setAttribute('aria-expanded', String(shown));
    });
    var here = sidebar.querySelector('[aria-current="page"]');
    if (here && here.offsetTop > sidebar.clientHeight - 80) sidebar.scrollTop = here.offsetTop - sidebar.clientHeight / 2;
  }

  // Copying

  function copy(text, button) {
    function done() {
      var label = button.textContent;
      button.textContent = 'Copied';
      button.classList.add('done');
      button.disabled = true;
      setTimeout(function () {
        button.textContent = label;
        button.classList.remove('done');
        button.disabled = false;
      }, 1400);
    }

    function fallback() {
      var area = make('textarea');
      area.value = text;
      area.setAttribute('readonly', '');
      area.style.position = 'fixed';
      area.style.opacity = '0';
      document.body.appendChild(area);
      area.select();
      var copied = document.execCommand('copy');
      area.remove();
      button.focus();
      if (copied) done();
    }

    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(text).then(done, fallback);
    } else {
      fallback();
    }
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('button.copy');
    if (!button) return;
    if (button.dataset.copyText !== undefined) {
      copy(button.dataset.copyText, button);
    } else if (button.dataset.copyLink !== undefined) {
      copy(location.href.split('#')[0], button);
    } else {
      var pre = button.closest('.code').querySelector('pre' + (button.dataset.copy || ''));
      copy(pre.textContent, button);
    }
  });

  // Tabs: one choice of a language counts for all of them

  function selectTab(group, tab) {
    all('[role="tab"]', group).forEach(function (each) {
      var selected = each === tab;
      each.setAttribute('aria-selected', String(selected));
      each.tabIndex = selected ? 0 : -1;
      document.getElementById(each.getAttribute('aria-controls')).hidden = !selected;
    });
  }

  function selectLanguage(language) {
    all('[data-tabs]').forEach(function (group) {
      var tab = all('[role="tab"]', group).find(function (each) { return each.dataset.lang === language; });
      if (tab) selectTab(group, tab);
    });
  }

  all('[data-tabs]').forEach(function (group) {
    var tabs = all('[role="tab"]', group);
    group.querySelector('[role="tablist"]').hidden = false;
    selectTab(group, tabs[0]);
    group.dataset.ready = '';
    tabs.forEach(function (tab, index) {
      tab.addEventListener('click', function () {
        selectTab(group, tab);
        selectLanguage(tab.dataset.lang);
        store('language', tab.dataset.lang);
      });
      tab.addEventListener('keydown', function (event) {
        var step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        var next = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1
          : step ? (index + step + tabs.length) % tabs.length : -1;
        if (next < 0) return;
        event.preventDefault();
        tabs[next].focus();
        tabs[next].click();
      });
    });
  });
  if (store('language')) selectLanguage(store('language'));

  // What scrolls has to be reached by keyboard

  all('pre, .scroll').forEach(function (element) {
    if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
  });

  // The index, loaded when it is first used; scripts, since a page that is opened as a file may not fetch

  var loading = {};

  function load(path) {
    return new Promise(function (resolve, reject) {
      var script = make('script');
      script.src = path;
      script.onload = resolve;
      script.onerror = reject;
      document.head.appendChild(script);
    });
  }

  // Of the site in a folder, or of all APIs; the first sets what the next one would, so each is taken at once
  function loadIndex(folder) {
    if (!loading[folder]) {
      var data = load(folder + 'assets/search-index.js').then(function () { return window.errorContractIndex; });
      loading[folder] = Promise.all([data, load(base + 'assets/search.js')]).then(function (loaded) {
        return window.errorContractSearch.prepare(loaded[0], folder);
      });
    }
    return loading[folder];
  }

  // A field of one line drops the line breaks of what is pasted; they tell headers, bodies and frames apart

  var pasted = new WeakMap();

  function textOf(field) {
    var last = pasted.get(field);
    return last && last.line === field.value ? last.text : field.value;
  }

  function setText(field, text) {
    field.value = text.replace(/\s*[\r\n]+\s*/g, ' ');
    pasted.set(field, { line: field.value, text: text });
  }

  function keepLines(field) {
    field.addEventListener('paste', function (event) {
      var text = event.clipboardData ? event.clipboardData.getData('text') : '';
      var replaced = field.selectionEnd - field.selectionStart === field.value.length;
      if (!replaced || !/[\r\n]/.test(text)) return;
      event.preventDefault();
      setText(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  // What a pasted response says, as far as the contract lets it be read

  function reading(index, result) {
    var entry = result.entries[0];
    var read = window.errorContractSearch.read(index, result, entry);
    var box = make('div', 'reading');
    var line = function (name, text, className) {
      if (!text) return;
      var row = make('p', className);
      row.appendChild(make('strong', '', name));
      row.appendChild(document.createTextNode(' ' + text));
      box.appendChild(row);
    };
    line('Message', read.message, 'filled');
    line('What to do', read.suggestion);
    line('Retry', read.advice);
    read.contradictions.forEach(function (text) { line('Not as the contract says', text, 'contradiction'); });
    return box;
  }

  // Search in the bar

  var form = document.querySelector('[data-search]');
  if (form) {
    var input = form.querySelector('input');
    var list = document.getElementById('search-results');
    var status = form.querySelector('[data-search-status]');
    var searched = root.dataset.searchRoot || '';
    var found = [];
    var active = -1;

    var mark = function (element, text, terms) {
      var lower = text.toLowerCase();
      var at = 0;
      while (at < text.length) {
        var next = -1;
        var length = 0;
        terms.forEach(function (term) {
          var position = lower.indexOf(term, at);
          if (position >= 0 && (next < 0 || position < next)) {
            next = position;
            length = term.length;
          }
        });
        if (next < 0) break;
        element.appendChild(document.createTextNode(text.slice(at, next)));
        element.appendChild(make('mark', '', text.slice(next, next + length)));
        at = next + length;
      }
      element.appendChild(document.createTextNode(text.slice(at)));
      return element;
    };

    var close = function () {
      list.hidden = true;
      active = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    };

    var activate = function (position) {
      var options = all('[role="option"]', list);
      if (!options.length) return;
      active = (position + options.length) % options.length;
      options.forEach(function (option, i) { option.setAttribute('aria-selected', String(i === active)); });
      options[active].scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', options[active].id);
    };

    var show = function (index, result, text) {
      var terms = window.errorContractSearch.parts(text).slice(0, 20);
      list.textContent = '';
      found.forEach(function (entry, i) {
        var option = make('div');
        option.id = 'search-option-' + i;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.appendChild(make('span', 'status s' + (entry.status[0] || '2'), entry.status || 'Page'));
        option.appendChild(mark(make(entry.page ? 'strong' : 'code'), entry.page || entry.code, terms));
        option.appendChild(mark(make('span', 'message'), entry.title, terms));
        if (entry.api) option.appendChild(make('span', 'api', entry.api));
        if (i === 0 && window.errorContractSearch.isOutput(result)) option.appendChild(reading(index, result));
        option.addEventListener('mousemove', function () { if (active !== i) activate(i); });
        option.addEventListener('mousedown', function (event) { event.preventDefault(); });
        option.addEventListener('click', function () { location.href = entry.href; });
        list.appendChild(option);
      });
      var summary = found.length ? found.length + (found.length === 1 ? ' result' : ' results') : 'No results';
      status.textContent = summary;
      if (!found.length) {
        var empty = make('div', 'empty', 'Nothing matches “' + (text.trim().length > 80 ? text.trim().slice(0, 80) + '…' : text.trim()) + '”.');
        empty.setAttribute('role', 'option');
        empty.setAttribute('aria-disabled', 'true');
        empty.setAttribute('aria-selected', 'false');
        list.appendChild(empty);
      }
      list.hidden = false;
      list.scrollTop = 0;
      input.setAttribute('aria-expanded', 'true');
      active = -1;
      if (found.length) activate(0);
    };

    var search = function () {
      var text = textOf(input);
      if (!text.trim()) {
        close();
        status.textContent = '';
        return;
      }
      loadIndex(searched).then(function (index) {
        if (textOf(input) !== text) return;
        var result = window.errorContractSearch.find(index, text);
        found = result.entries.slice(0, 12);
        show(index, result, text);
      });
    };

    keepLines(input);
    input.addEventListener('focus', function () { loadIndex(searched); if (input.value.trim()) search(); });
    input.addEventListener('input', search);
    input.addEventListener('blur', function () { setTimeout(close, 120); });
    input.addEventListener('keydown', function (event) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (list.hidden) search(); else activate(active + (event.key === 'ArrowDown' ? 1 : -1));
      } else if (event.key === 'Escape') {
        if (list.hidden) input.blur(); else { event.preventDefault(); close(); }
      }
    });
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      if (found[active] && !list.hidden) {
        location.href = found[active].href;
      } else if (input.value.trim()) {
        location.href = form.getAttribute('action') + '#q=' + encodeURIComponent(textOf(input).trim());
      }
    });
    document.addEventListener('keydown', function (event) {
      var target = event.target;
      var typing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
      if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        input.focus();
        input.select();
      }
    });
  }

  // All errors: filters that live in the address, rows that are made when they are looked at

  var filters = document.querySelector('[data-filters]');
  if (filters) {
    var box = document.querySelector('[data-errors]');
    var read = document.querySelector('[data-reading]');
    var count = document.querySelector('[data-count]');
    var more = document.querySelector('[data-more]');
    var letters = document.querySelector('[data-letters]');
    var note = document.querySelector('[data-more-note]');
    var PAGE = 100;
    var rows = [];
    var shown = 0;
    var letter = '';
    var index = null;
    // The page comes with the beginning of the list
    var asWritten = true;

    var row = function (entry) {
      var item = make('li');
      var link = make('a');
      link.href = entry.href;
      link.appendChild(make('span', 'status s' + entry.status[0], entry.status));
      var what = make('span', 'what');
      what.appendChild(make('code', '', entry.code));
      what.appendChild(template('message', entry.title));
      link.appendChild(what);
      if (entry.retry !== 'no') link.appendChild(make('span', 'badge retry-' + entry.retry, entry.retry === 'yes' ? 'Retryable' : 'Depends'));
      item.appendChild(link);
      return item;
    };

    var showMore = function () {
      var list = box.firstElementChild;
      var part = document.createDocumentFragment();
      for (var end = Math.min(shown + PAGE, rows.length); shown < end; shown++) part.appendChild(row(rows[shown]));
      list.appendChild(part);
      tellMore();
    };

    var tellMore = function () {
      more.hidden = shown >= rows.length;
      more.textContent = 'Show more (' + (rows.length - shown) + ' left)';
    };

    var apply = function () {
      var data = new FormData(filters);
      var text = textOf(filters.elements.q);
      var result = text.trim() ? window.errorContractSearch.find(index, text) : null;
      var status = data.get('status');
      var family = data.get('family');
      var retry = data.get('retry');
      rows = (result ? result.entries : index.errors).filter(function (entry) {
        return !entry.page && (!status || entry.status === status) && (!family || entry.family === family)
          && (!retry || entry.retry === retry) && (!letter || entry.lower[0] === letter);
      });
      read.textContent = '';
      if (result && window.errorContractSearch.isOutput(result)) {
        var heading = make('a', 'found', result.entries[0].code);
        heading.href = result.entries[0].href;
        read.appendChild(heading);
        read.appendChild(reading(index, result));
      }
      if (asWritten && rows.length === index.errors.length) {
        shown = box.firstElementChild.children.length;
        tellMore();
      } else {
        asWritten = false;
        shown = 0;
        box.textContent = '';
        box.appendChild(make('ul', 'errors'));
        showMore();
      }
      count.textContent = rows.length === index.errors.length
        ? rows.length + (rows.length === 1 ? ' error' : ' errors')
        : rows.length + ' of ' + index.errors.length + ' errors';
    };

    var remember = function () {
      var state = [];
      new FormData(filters).forEach(function (line, key) {
        var value = key === 'q' ? textOf(filters.elements.q) : line;
        if (value) state.push(key + '=' + encodeURIComponent(value));
      });
      if (letter) state.push('letter=' + encodeURIComponent(letter));
      history.replaceState(null, '', location.pathname + location.search + (state.length ? '#' + state.join('&') : ''));
    };

    var pressLetter = function () {
      if (letters) all('button', letters).forEach(function (button) {
        button.setAttribute('aria-pressed', String(button.dataset.letter === letter));
      });
    };

    var recall = function () {
      var state = {};
      (location.hash.slice(1) || location.search.slice(1)).split('&').forEach(function (pair) {
        var at = pair.indexOf('=');
        if (at < 0) return;
        try {
          state[pair.slice(0, at)] = decodeURIComponent(pair.slice(at + 1).replace(/\+/g, ' '));
        } catch (e) {
          // An address that somebody mistyped filters by nothing.
        }
      });
      ['q', 'status', 'family', 'retry'].forEach(function (key) {
        setText(filters.elements[key], Object.prototype.hasOwnProperty.call(state, key) ? state[key] : '');
      });
      letter = state.letter || '';
      pressLetter();
      apply();
    };

    keepLines(filters.elements.q);
    loadIndex(base).then(function (loaded) {
      index = loaded;
      if (letters) {
        all('button', letters).forEach(function (button) {
          button.addEventListener('click', function () {
            letter = letter === button.dataset.letter ? '' : button.dataset.letter;
            pressLetter();
            apply();
            remember();
          });
        });
        letters.hidden = false;
      }
      filters.hidden = false;
      if (note) note.hidden = true;
      recall();
      window.addEventListener('hashchange', recall);
      filters.addEventListener('input', function () { apply(); remember(); });
      filters.addEventListener('submit', function (event) { event.preventDefault(); });
      filters.addEventListener('reset', function () {
        setTimeout(function () { letter = ''; pressLetter(); apply(); remember(); });
      });
      more.addEventListener('click', showMore);
      if ('IntersectionObserver' in window) {
        new IntersectionObserver(function (seen) {
          if (seen[0].isIntersecting && !more.hidden && shown > 0) showMore();
        }, { rootMargin: '600px' }).observe(more);
      }
    });
  }
})();
