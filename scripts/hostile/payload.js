/**
 * The program that every row tries to run: it calls out by all ways and writes over the text, so that one that ran is seen
 * both by the server and in the PDF. No quotes, no angle brackets, no braces in pairs that Markdown reads: it can stand
 * in an attribute, an element, a style.
 */
export const payload = port =>
  [
    'var u=`//127.0.0.1:PORT/`',
    'try{fetch(`http:`+u)}catch(e){}',
    'try{new WebSocket(`ws:`+u)}catch(e){}',
    'try{new Image().src=`http:`+u}catch(e){}',
    'try{window.open(`http:`+u)}catch(e){}',
    'try{navigator.sendBeacon(`http:`+u)}catch(e){}',
    'try{var c=new RTCPeerConnection({iceServers:[{urls:`stun:127.0.0.1:PORT`}]});c.createDataChannel(`a`);c.createOffer().then(function(o){c.setLocalDescription(o)})}catch(e){}',
    'var f=function(){top.document.querySelectorAll(`p,h1,h2,h3,li,td,text`).forEach(function(e){e.textContent=`zor`+`glub`})}',
    'f();setInterval(f,20)',
  ]
    .join(';')
    .replaceAll('PORT', port)

/** What the text of a publication is written over with. */
export const scrawl = 'zorglub'
