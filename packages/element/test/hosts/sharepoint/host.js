// A part of the page on React 17, which counts. It has nothing to do with us, and must go on counting.
(function () {
  function Counter() {
    var state = React.useState(0);
    return React.createElement('div', { className: 'part_51e6c0aa' },
      React.createElement('button', { id: 'react-button', className: 'root_a0c3b9d2', onClick: function () { state[1](state[0] + 1); } }, 'Count'),
      React.createElement('input', { id: 'react-input', 'aria-label': 'Typed', onChange: function (event) { document.body.dataset.typed = event.target.value; } }),
      React.createElement('span', { id: 'react-count', className: 'count_77ab01ce' }, String(state[0])),
      React.createElement('span', { id: 'react-version' }, React.version));
  }
  ReactDOM.render(React.createElement(Counter), document.getElementById('react-part'));
})();
