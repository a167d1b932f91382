// Finds errors by what people paste: codes, messages with their values, bodies, headers, logs and stack traces.
// Knows nothing of the page, so that it runs wherever JavaScript does.
(function (root, define) {
  'use strict';
  if (typeof module === 'object' && module.exports) module.exports = define();
  else root.errorContractSearch = define();
})(typeof self === 'object' ? self : this, function () {
  'use strict';

  // What a hit counts. A code that the text spells out outweighs a message, a message outweighs words.
  var IN_CODE_FIELD = 900;
  var SPELLED = 300;
  var NAMED = 160;
  var MESSAGE = 220;
  var WORDS = 100;

  // Longer texts are cut: what tells an error stands at their beginning or their end.
  var MAX_TEXT = 20000;
  var MAX_CANDIDATES = 400;
  var COMMON = new Set('a an and are as at be by for from in is it its no not of on or that the this to was with you your'.split(' '));
  // Words of any failure; they count, but never alone.
  var FAINT = new Set('error errors exception failed failure request response http https message status code json null true false type data'.split(' '));

  // Words: cut at case, at digits' edges only where letters follow, and at everything that is neither

  function parts(text) {
    return text.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
      .toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) || [];
  }

  function squeeze(text) {
    return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  }

  // One letter more, less, other, or two swapped; for long words, two such
  function near(a, b) {
    var most = Math.min(a.length, b.length) > 7 ? 2 : 1;
    if (Math.abs(a.length - b.length) > most) return false;
    var before = null;
    var last = [];
    for (var j = 0; j <= b.length; j++) last[j] = j;
    for (var i = 1; i <= a.length; i++) {
      var row = [i];
      var least = i;
      for (j = 1; j <= b.length; j++) {
        var cost = a[i - 1] === b[j - 1] ? 0 : 1;
        row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + cost);
        if (before && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) return false;
      before = last;
      last = row;
    }
    return last[b.length] <= most;
  }

  // Message templates: literals and placeholders, {{ and }} for braces

  function template(text) {
    var literals = [''];
    var names = [];
    text.split(/(\{\{|\}\}|\{[^{}]+\})/).forEach(function (part) {
      if (part === '{{' || part === '}}') literals[literals.length - 1] += part[0];
      else if (part.length > 2 && part[0] === '{') {
        names.push(part.slice(1, -1));
        literals.push('');
      } else literals[literals.length - 1] += part;
    });
    return { literals: literals, names: names };
  }

  function fill(text, values) {
    var parsed = template(text);
    return parsed.literals.map(function (literal, i) {
      var name = parsed.names[i];
      return literal + (i >= parsed.names.length ? '' : values[name] === undefined ? '{' + name + '}' : show(values[name]));
    }).join('');
  }

  function show(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  function escape(literal) {
    return literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
  }

  // The expressions that read a message: the whole text, or a part of a line
  function pattern(parsed, whole) {
    var body = '';
    parsed.literals.forEach(function (literal, i) {
      body += escape(literal);
      if (i === parsed.names.length) return;
      var last = i === parsed.names.length - 1 && !parsed.literals[i + 1];
      var first = i === 0 && !literal;
      body += whole ? '([\\s\\S]*' + (last ? ')' : '?)') : last ? '([^"\\n]*)' : first ? '([^\\s"]+)' : '([^\\n]*?)';
    });
    return new RegExp(whole ? '^\\s*' + body + '\\s*$' : body, 'iu');
  }

  function values(parsed, match) {
    var found = {};
    parsed.names.forEach(function (name, i) {
      found[name] = match[i + 1].trim();
    });
    return found;
  }

  // The index

  function prepare(data, base) {
    var index = { errors: [], pages: [], words: new Map(), squeezed: new Map(), byWord: new Map(), bodies: data.bodies || [], headers: data.headers || {}, policies: data.policies || [] };
    index.errors = data.errors.map(function (row, at) {
      var family = data.families[row[3]];
      var entry = {
        at: at,
        code: row[0],
        href: base + (row[1] || row[0]) + '.html',
        status: String(row[2]),
        family: family ? family[1] : '',
        retry: row[4],
        title: row[5] || row[6],
        message: row[6],
        former: row[7] ? row[7].split(' ') : [],
        params: row[9],
        body: row[11],
        retryAfter: row[12],
        policy: row[13],
        suggestions: row[14],
        api: data.apis ? data.apis[row[15]] : '',
        lower: row[0].toLowerCase(),
        template: template(row[6])
      };
      var said = parts(entry.template.literals.join(' '));
      entry.said = said;
      post(index, entry, parts(row[0]), 8);
      post(index, entry, said.concat(parts(row[5])), 5);
      post(index, entry, parts(row[7]).concat(parts(row[8])), 4);
      row[9].forEach(function (param) { post(index, entry, [param[0].toLowerCase()].concat(parts(param[0])), 4); });
      post(index, entry, [entry.status], 3);
      if (family) post(index, entry, parts(family[0]), 2);
      post(index, entry, parts(row[10]), 1.5);
      row[14].forEach(function (suggestion) { post(index, entry, parts(suggestion[0]), 1); });
      name(index, row[0], entry);
      entry.former.forEach(function (code) { name(index, code, entry); });
      row[8].split(' ').forEach(function (each) { if (each) name(index, each, entry); });
      return entry;
    });
    index.pages = data.pages.map(function (row, at) {
      var page = { at: data.errors.length + at, page: row[0], href: base + row[1] + '.html', status: '', title: row[2], message: row[2], lower: row[0].toLowerCase(), kind: row[3] || '', api: data.apis ? data.apis[row[4]] : '' };
      post(index, page, parts(row[0]), 5);
      post(index, page, parts(row[2]), 1);
      post(index, page, parts(page.kind), 3);
      if (page.kind === 'retired') name(index, row[0], page);
      return page;
    });
    index.digits = new Map();
    index.squeezed.forEach(function (entries, key) { index.digits.set(key, key.replace(/\D/g, '')); });
    index.users = {};
    index.errors.forEach(function (entry) { index.users[entry.body] = (index.users[entry.body] || 0) + 1; });
    index.all = index.errors.concat(index.pages);
    index.vocabulary = Array.from(index.words.keys()).sort();
    index.spellings = index.vocabulary.filter(function (word) { return word.length > 3 && !/\d/.test(word); });
    index.errors.forEach(function (entry) {
      var rarest = null;
      entry.said.forEach(function (word) {
        var seen = index.words.get(word).at.length + (COMMON.has(word) ? index.errors.length : 0);
        if (!rarest || seen < rarest.seen) rarest = { word: word, seen: seen };
      });
      if (rarest) push(index.byWord, rarest.word, entry);
    });
    return index;
  }

  function push(map, key, value) {
    var list = map.get(key);
    if (!list) map.set(key, [value]);
    else if (list[list.length - 1] !== value) list.push(value);
  }

  function name(index, text, entry) {
    push(index.squeezed, squeeze(text), entry);
  }

  // Postings: the weight of a word in an entry is that of the best place where it stands
  function post(index, entry, words, weight) {
    words.forEach(function (word) {
      var found = index.words.get(word);
      if (!found) index.words.set(word, found = { at: [], weight: [] });
      var last = found.at.length - 1;
      if (found.at[last] === entry.at) found.weight[last] = Math.max(found.weight[last], weight);
      else found.at[last + 1] = entry.at, found.weight[last + 1] = weight;
    });
  }

  // What was pasted

  function unescape(text) {
    return text.replace(/\\(["\\/nrt]|u[0-9a-fA-F]{4})/g, function (all, c) {
      if (c[0] === 'u' && c.length === 5) return String.fromCharCode(parseInt(c.slice(1), 16));
      return { n: '\n', r: '', t: '\t' }[c] === undefined ? c : { n: '\n', r: '', t: '\t' }[c];
    });
  }

  // The end of the braces that open at a place, or -1
  function closing(text, at) {
    var depth = 0;
    var quote = '';
    for (var i = at; i < text.length; i++) {
      var c = text[i];
      if (quote) {
        if (c === '\\') i++;
        else if (c === quote) quote = '';
      } else if (c === '"' || (c === "'" && /[[{:,]\s*$/.test(text.slice(Math.max(0, i - 8), i)))) quote = c;
      else if (c === '{' || c === '[') depth++;
      else if ((c === '}' || c === ']') && --depth === 0) return i;
    }
    return -1;
  }

  // JSON, or what Python and JavaScript print for it
  function lenient(text) {
    var tries = [text, unescape(text), relaxed(text)];
    for (var i = 0; i < tries.length; i++) {
      try {
        var value = JSON.parse(tries[i]);
        if (value && typeof value === 'object') return value;
      } catch (e) {
        // The next form may fit.
      }
    }
    return null;
  }

  function relaxed(text) {
    return text
      .replace(/"(?:[^"\\]|\\.)*"|'((?:[^'\\]|\\.)*)'/g, function (all, single) {
        return single === undefined ? all : JSON.stringify(single.replace(/\\(['"\\])/g, '$1'));
      })
      .replace(/\bTrue\b/g, 'true').replace(/\bFalse\b/g, 'false').replace(/\b(None|undefined)\b/g, 'null')
      .replace(/([{,]\s*)([A-Za-z_$][\w$]*)\s*:/g, '$1"$2":')
      .replace(/,(\s*[}\]])/g, '$1');
  }

  function json(text) {
    for (var at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
      var end = closing(text, at);
      var value = lenient(text.slice(at, end < 0 ? text.length : end + 1));
      if (value && !Array.isArray(value) && Object.keys(value).length) return { value: value, from: at, to: end < 0 ? text.length : end + 1 };
    }
    return null;
  }

  // The strings of a value, and the names and values of its fields
  function walk(value, visit, key) {
    if (Array.isArray(value)) value.forEach(function (each) { walk(each, visit, key); });
    else if (value && typeof value === 'object') Object.keys(value).forEach(function (each) { walk(value[each], visit, each); });
    else visit(key, value);
  }

  var STATUS = [
    /\bHTTP\/[\d.]+\s+([1-5]\d\d)\b/i,
    /\b(?:http[ _-]?)?status(?:[ _-]?code)?["']?\s*[:=]?\s*["']?([1-5]\d\d)\b/i,
    /\b([45]\d\d)\s+(?:client|server)\s+error\b/i,
    /\b(?:code|http|error|returned|got|with)[ :=(]+([45]\d\d)\b/i,
    /(?:^|[\s[(])([45]\d\d)(?=$|[\s\]):,])/
  ];

  function status(text) {
    for (var i = 0; i < STATUS.length; i++) {
      var found = STATUS[i].exec(text);
      if (found) return { value: found[1], line: i === 0 };
    }
    return { value: '', line: false };
  }

  // A line of a log that says where in a program it happened, or how curl got there
  var NOISE = /^\s*(?:at\s+[\w$.<>[\] /]+\(|at\s+(?:async\s+)?(?:file|https?|node|\/)|at async |File "|\^+\s*$|\.\.\. \d+ more|[*>}{]\s|\d+\s+\d+\s+\d+ |% Total)/;

  function headersOf(text, index) {
    var found = {};
    var names = Object.keys(index.headers).concat('Retry-After', 'Date');
    names.forEach(function (each) {
      var match = new RegExp('(?:^|[\\n<\\s"\'])' + escape(each) + '["\']?\\s*:[ \\t]*["\']?([^\\n"\']+)', 'i').exec(text);
      if (match) found[each.toLowerCase()] = match[1].trim();
    });
    return found;
  }

  function parse(text, index) {
    var cut = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT / 2) + '\n' + text.slice(-MAX_TEXT / 2) : text;
    var body = /[{]/.test(cut) ? json(cut) : null;
    var outside = body ? cut.slice(0, body.from) + '\n' + cut.slice(body.to) : cut;
    var lines = outside.split('\n').filter(function (line) { return !NOISE.test(line); });
    lines = lines.map(function (line) { return line.replace(/^<\s/, ''); });
    var strings = [];
    if (body) {
      walk(body.value, function (key, value) {
        if (typeof value === 'string') strings.push(value);
      });
    }
    var code = status(outside);
    return {
      text: text,
      body: body && body.value,
      strings: strings,
      lines: lines.filter(function (line) { return line.trim(); }),
      status: code.value || statusInside(body),
      statusLine: code.line,
      headers: headersOf(outside, index)
    };
  }

  function statusInside(body) {
    var found = '';
    if (body) {
      walk(body.value, function (key, value) {
        if (/status/i.test(key || '') && /^[1-5]\d\d$/.test(String(value))) found = found || String(value);
      });
    }
    return found;
  }

  // Hits

  function Hits(index) {
    this.index = index;
    this.scores = new Float64Array(index.all.length);
    this.values = new Map();
    this.any = false;
  }

  Hits.prototype.add = function (entry, score) {
    this.scores[entry.at] += score;
    this.any = true;
  };

  // Codes and names, in any spelling: the longest run of words that is one
  function codes(pasted, hits) {
    var index = hits.index;
    pasted.strings.forEach(function (string) {
      (string.length < 200 && index.squeezed.get(squeeze(string)) || []).forEach(function (entry) {
        var exact = entry.code === string || (entry.former || []).indexOf(string) >= 0;
        hits.add(entry, exact ? IN_CODE_FIELD : NAMED);
      });
    });
    var seen = new Set();
    pasted.lines.concat(pasted.strings).forEach(function (line) {
      (line.match(/[\p{L}\p{N}][^\s"'`,;()[\]{}<>=]*/gu) || []).forEach(function (run) {
        var token = run.replace(/[.:!?]+$/, '');
        [token].concat(token.split(/[:/|@#]/)).forEach(function (each) {
          var key = squeeze(each);
          if (key.length < 3 || seen.has(each)) return;
          seen.add(each);
          named(index, each, key, hits);
        });
      });
      if (line.length < 2000) windows(line, hits, seen);
    });
  }

  var ENDING = /(?:error|exception|fault|failure)$/;

  function named(index, token, key, hits) {
    var entries = index.squeezed.get(key);
    var plain = key.replace(ENDING, '');
    if (!entries && plain !== key) entries = index.squeezed.get(plain);
    (entries || []).forEach(function (entry) {
      var spelled = entry.code === token || (entry.former || []).indexOf(token) >= 0;
      // A code that is a plain word stands in many a sentence.
      var word = /^\p{L}+$/u.test(token) && token === token.toLowerCase();
      hits.add(entry, word ? 60 : spelled ? SPELLED : NAMED);
    });
  }

  // Codes that were written as words: "file not found"
  function windows(line, hits, seen) {
    var words = parts(line);
    for (var i = 0; i < words.length; i++) {
      for (var joined = words[i], j = i + 1; j < Math.min(words.length, i + 6); j++) {
        joined += words[j];
        var key = words.slice(i, j + 1).join(' ');
        if (seen.has(key)) continue;
        var entries = hits.index.squeezed.get(joined);
        if (!entries) continue;
        seen.add(key);
        entries.forEach(function (entry) { hits.add(entry, 20 * (j - i + 1)); });
      }
    }
  }

  // Messages, read backwards: only templates whose rarest word is in the text are tried
  function messages(pasted, hits) {
    var index = hits.index;
    var texts = pasted.strings.concat(pasted.lines);
    var candidates = new Set();
    texts.forEach(function (text) {
      parts(text).forEach(function (word) {
        var entries = index.byWord.get(word);
        if (entries && entries.length <= MAX_CANDIDATES) entries.forEach(function (entry) { candidates.add(entry); });
      });
    });
    var heap = pasted.lines.join('\n');
    candidates.forEach(function (entry) {
      var best = 0;
      var found = null;
      entry.whole = entry.whole || pattern(entry.template, true);
      texts.forEach(function (text) {
        var match = entry.whole.exec(text);
        if (match && best < 2) {
          best = 2;
          found = match;
        }
      });
      if (!found) {
        entry.inside = entry.inside || pattern(entry.template, false);
        texts.concat(heap).some(function (text) {
          found = entry.inside.exec(text);
          best = found ? 1 : 0;
          return found;
        });
      }
      if (!found) return;
      var letters = entry.said.join('').length;
      if (best === 1 && letters < 6) return;
      hits.add(entry, MESSAGE * (best === 2 ? 1 : 0.7) * Math.min(1, letters / 20) + 2 * Math.min(60, letters));
      hits.values.set(entry.at, values(entry.template, found));
    });
  }

  // Responses: a body read by its layout

  function bind(node, value, path, read) {
    if (Array.isArray(node)) {
      read.bound[node[0]] = { value: value, formats: node.slice(1), path: path };
    } else if (node.f) {
      if (!value || typeof value !== 'object' || Array.isArray(value)) {
        read.problems.push((path || 'The body') + ' has to be an object.');
        return;
      }
      members(node, value, path, read);
    } else if ('c' in node) {
      if (JSON.stringify(value) !== JSON.stringify(node.c)) read.problems.push(path + ' has to be ' + JSON.stringify(node.c) + '.');
    } else if (node.l) {
      node.l.forEach(function (each, i) {
        if (Array.isArray(value) && i < value.length) bind(each, value[i], path + '[' + i + ']', read);
        else read.problems.push(path + '[' + i + '] is missing.');
      });
    } else if (node.e ? !Array.isArray(value) : !value || typeof value !== 'object') {
      read.problems.push(path + ' has to be ' + (node.e ? 'a list.' : 'an object.'));
    } else if (node.e === 'errors' && value.length) {
      bind(node.v, value[0], path + '[0]', read);
    }
  }

  function members(node, value, path, read) {
    var known = new Set();
    node.f.forEach(function (field) {
      var at = path ? path + '.' + field[0] : field[0];
      known.add(field[0]);
      if (Object.prototype.hasOwnProperty.call(value, field[0])) bind(field[2], value[field[0]], at, read);
      else if (!field[1]) read.problems.push(at + ' is missing.');
    });
    if (!node.s) return;
    read.spread[node.s] = true;
    Object.keys(value).forEach(function (key) {
      if (!known.has(key)) read.bound['param.' + key] = { value: value[key], formats: [], path: path ? path + '.' + key : key };
    });
  }

  function bound(index, entry, body) {
    var read = { bound: {}, spread: {}, problems: [] };
    if (body && index.bodies[entry.body]) bind(index.bodies[entry.body], body, '', read);
    return read;
  }

  // Bodies that hold no code are known by a layout that few errors have
  function layouts(pasted, hits) {
    if (!pasted.body) return;
    hits.index.errors.forEach(function (entry) {
      if (hits.index.users[entry.body] < 4 && entry.body > 0 && !bound(hits.index, entry, pasted.body).problems.length) hits.add(entry, MESSAGE);
    });
  }

  var TYPES = {
    string: 'string', instant: 'string', integer: 'number', long: 'number', decimal: 'number', 'boolean': 'boolean'
  };

  function contradictions(index, entry, pasted, read) {
    var problems = read.problems.slice();
    var code = read.bound.code && read.bound.code.value;
    if (code && entry.former.indexOf(code) >= 0) problems.push(code + ' is a former code; servers send ' + entry.code + '.');
    else if (code && code !== entry.code) problems.push('The code ' + code + ' is not in this contract.');
    if (pasted.statusLine && pasted.status !== entry.status) problems.push('The status is ' + pasted.status + '; the contract says ' + entry.status + '.');
    var inside = read.bound.status && String(read.bound.status.value);
    if (inside && inside !== entry.status) problems.push(read.bound.status.path + ' is ' + inside + '; the contract says ' + entry.status + '.');
    var said = read.bound.retryable;
    if (said && entry.retry !== 'depends' && said.value !== (entry.retry === 'yes')) {
      problems.push(said.path + ' is ' + JSON.stringify(said.value) + '; the contract says that the error is ' + (entry.retry === 'yes' ? '' : 'not ') + 'retryable.');
    }
    entry.params.forEach(function (param) {
      var found = read.bound['param.' + param[0]];
      var type = TYPES[param[1].split(' ')[0]];
      if (found && type && found.value !== null && !found.formats.length && typeof found.value !== type) {
        problems.push(found.path + ' is ' + JSON.stringify(found.value) + '; the contract says ' + type + '.');
      } else if (!found && !param[2] && read.spread.params) {
        problems.push('The parameter ' + param[0] + ' is missing.');
      }
    });
    return problems;
  }

  // In seconds; null where the response does not say
  function wait(pasted, read) {
    var header = pasted.headers['retry-after'];
    if (header !== undefined) {
      if (/^\d+\b/.test(header)) return parseInt(header, 10);
      var date = Date.parse(header);
      if (!isNaN(date)) return Math.max(0, Math.ceil((date - (Date.parse(pasted.headers.date) || Date.now())) / 1000));
    }
    var body = read.bound.retry_after;
    if (!body || isNaN(Number(body.value))) return null;
    return Number(body.value) / (body.formats[0] === 'millis' ? 1000 : 1);
  }

  function seconds(number) {
    return number + (number === 1 ? ' second' : ' seconds');
  }

  function advice(index, entry, pasted, read) {
    var said = read.bound.retryable && read.bound.retryable.value;
    var retryable = typeof said === 'boolean' ? said : entry.retry === 'yes' ? true : entry.retry === 'no' ? false : null;
    if (retryable === null) return 'Whether to retry, the response itself says; this text does not.';
    if (!retryable) return 'Do not retry the same request.';
    var after = wait(pasted, read);
    var first = after !== null ? 'wait ' + seconds(after) + ', as the response says'
      : entry.retryAfter ? 'wait ' + seconds(entry.retryAfter / 1000) : '';
    return 'Retryable' + (first ? ': ' + first + ', then send the same request again. ' : '. ') + (index.policies[entry.policy] || '');
  }

  function suggestion(entry, found) {
    var fitting = entry.suggestions.find(function (each) {
      return Object.keys(each[1] || {}).every(function (name) { return String(found[name]) === String(each[1][name]); });
    });
    return fitting ? fill(fitting[0], found) : '';
  }

  // What a pasted text says of an error: the message and the suggestion with their values, whether to retry, and what
  // is not as the contract says
  function read(index, result, entry) {
    var body = bound(index, entry, result.pasted.body);
    var found = {};
    Object.keys(body.bound).forEach(function (source) {
      if (source.indexOf('param.') === 0) found[source.slice(6)] = body.bound[source].value;
    });
    entry.params.forEach(function (param) {
      if (body.bound[param[0]]) found[param[0]] = body.bound[param[0]].value;
    });
    Object.assign(found, result.hits.values.get(entry.at));
    return {
      message: fill(entry.message, found),
      filled: Object.keys(found).length > 0 || !entry.template.names.length,
      values: found,
      suggestion: suggestion(entry, found),
      advice: advice(index, entry, result.pasted, body),
      contradictions: result.pasted.body || result.pasted.statusLine ? contradictions(index, entry, result.pasted, body) : []
    };
  }

  // Whether a text is more than words to search for: something that a server or a program wrote
  function isOutput(result) {
    var first = result.entries[0];
    return Boolean(first && !first.page && (result.pasted.body || result.pasted.statusLine || result.hits.values.has(first.at) && first.template.names.length));
  }

  function wordsOf(pasted) {
    var words = [];
    pasted.lines.forEach(function (line) {
      words = words.concat(parts(line.replace(/\b[\da-f]{8}-[\da-f-]{27}\b|\d{4}-\d\d-\d\d[T ][\d:.,]+\S*/gi, ' ')));
      // A name as a whole, since it may be that of a parameter.
      (line.match(/[\p{L}_][\p{L}\p{N}_]*/gu) || []).forEach(function (each) {
        if (/[_\p{Ll}]\p{Lu}|_/u.test(each)) words.push(each.toLowerCase());
      });
    });
    if (pasted.body) {
      pasted.strings.forEach(function (string) { words = words.concat(parts(string)); });
    }
    return Array.from(new Set(words)).slice(0, 300);
  }

  // The postings of a word: its own, those of words that it begins, and where there are none, those of its neighbours
  function postings(index, word, few) {
    var lists = [];
    function take(other, share) {
      lists.push({ postings: index.words.get(other), share: share });
    }
    if (index.words.has(word)) take(word, 1);
    if (few) begin(index.vocabulary, word).forEach(function (other) { if (other !== word) take(other, 0.8); });
    if (!lists.length && word.length > 4 && !/^\d+$/.test(word)) {
      for (var length = word.length - 1; length >= 4; length--) {
        if (index.words.has(word.slice(0, length))) {
          take(word.slice(0, length), 0.5);
          break;
        }
      }
    }
    if (!lists.length && few && word.length > 3 && !/\d/.test(word)) {
      index.spellings.forEach(function (other) {
        if (near(word, other)) take(other, 0.6);
      });
    }
    return lists;
  }

  function begin(sorted, prefix) {
    var low = 0;
    for (var high = sorted.length; low < high;) {
      var middle = (low + high) >> 1;
      if (sorted[middle] < prefix) low = middle + 1; else high = middle;
    }
    var found = [];
    for (; low < sorted.length && found.length < 200 && sorted[low].startsWith(prefix); low++) found.push(sorted[low]);
    return found;
  }

  function ranked(pasted, hits) {
    var index = hits.index;
    var words = wordsOf(pasted);
    var telling = words.filter(function (word) { return !COMMON.has(word); });
    if (telling.length) words = telling;
    var few = words.length <= 12;
    var size = index.all.length;
    var covered = new Uint16Array(size);
    var sums = new Float64Array(size);
    var weights = new Float64Array(size);
    var most = 0;
    words.forEach(function (word) {
      var lists = postings(index, word, few);
      if (!lists.length) return;
      var seen = [];
      lists.forEach(function (list) {
        var at = list.postings.at;
        for (var i = 0; i < at.length; i++) {
          var weight = list.postings.weight[i] * list.share;
          if (!weights[at[i]]) seen.push(at[i]);
          if (weights[at[i]] < weight) weights[at[i]] = weight;
        }
      });
      var rare = Math.log(1 + size / seen.length) * (FAINT.has(word) ? 0.3 : 1);
      most += 8 * rare;
      seen.forEach(function (at) {
        sums[at] += weights[at] * rare;
        covered[at]++;
        weights[at] = 0;
      });
    });
    index.all.forEach(function (entry, at) {
      if (sums[at]) hits.add(entry, WORDS * sums[at] / most * (entry.page ? 0.7 : 1));
    });
    return { covered: covered, count: words.length };
  }

  // A code that was mistyped, or only a part of one
  function spelling(pasted, hits) {
    var key = squeeze(pasted.text);
    if (key.length < 3 || key.length > 60 || pasted.body) return;
    var digits = key.replace(/\D/g, '');
    hits.index.squeezed.forEach(function (entries, other) {
      var at = other.indexOf(key);
      var score = other === key ? 200 : at === 0 ? 90 : at > 0 ? 50 : 0;
      // Digits are no letters that somebody mistypes.
      if (!score && key.length > 4 && Math.abs(other.length - key.length) < 3 && hits.index.digits.get(other) === digits && near(key, other)) score = 120;
      if (score) entries.forEach(function (entry) { hits.add(entry, score * (entry.page ? 0.5 : 1) - other.length / 100); });
    });
  }

  // What a text may mean, the likeliest first
  function find(index, text) {
    var pasted = parse(text, index);
    var hits = new Hits(index);
    if (!pasted.text.trim()) return { entries: [], pasted: pasted, hits: hits };
    codes(pasted, hits);
    messages(pasted, hits);
    layouts(pasted, hits);
    var sure = hits.any;
    var words = ranked(pasted, hits);
    spelling(pasted, hits);
    if (pasted.status) {
      index.all.forEach(function (entry) {
        if (entry.page && entry.kind === pasted.status) hits.add(entry, 15);
        else if (entry.status === pasted.status && (hits.scores[entry.at] || !sure)) hits.add(entry, 12);
      });
    }
    return { entries: sorted(hits, words), pasted: pasted, hits: hits };
  }

  // Where all words fit somewhere, entries that only some fit are not shown
  function sorted(hits, words) {
    var scores = hits.scores;
    var whole = function (at) { return !words.count || words.covered[at] >= words.count; };
    var best = 0;
    var some = false;
    var found = [];
    for (var at = 0; at < scores.length; at++) {
      if (!scores[at]) continue;
      if (whole(at)) {
        scores[at] += 30;
        some = true;
      }
      best = Math.max(best, scores[at]);
      found.push(at);
    }
    return found.filter(function (at) { return scores[at] >= best * 0.2 && (!some || whole(at) || scores[at] >= NAMED); })
      .sort(function (a, b) { return scores[b] - scores[a] || a - b; })
      .map(function (at) { return hits.index.all[at]; });
  }

  return { prepare: prepare, find: find, read: read, isOutput: isOutput, parts: parts };
});
