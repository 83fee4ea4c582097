import '../dist/index.js'
