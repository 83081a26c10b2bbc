// Only browsers that know no modules load this, so it is written for the oldest: they need not wait for what will not come.
document.getElementById('not-started').setAttribute('data-now', '');
