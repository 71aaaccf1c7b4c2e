// What the shared rules use and the browsers of old offices and televisions lack; one line per feature, with the Chrome that brought it.
import 'core-js/actual/array/at.js'; // 92
import 'core-js/actual/array/find-last.js'; // 97
import 'core-js/actual/array/find-last-index.js'; // 97
import 'core-js/actual/array/flat-map.js'; // 69
import 'core-js/actual/array/to-reversed.js'; // 110
import 'core-js/actual/array/to-sorted.js'; // 110
import 'core-js/actual/array/to-spliced.js'; // 110
import 'core-js/actual/object/from-entries.js'; // 73
import 'core-js/actual/object/has-own.js'; // 93
import 'core-js/actual/string/pad-start.js'; // 57
