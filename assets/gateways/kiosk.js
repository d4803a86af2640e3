// /etc/nginx/kiosk.js: shows each request, body included, to the kiosk's service before it goes on.
const FOR_THE_CLIENT = ['Cache-Control', 'DPoP-Nonce', 'Retry-After', 'WWW-Authenticate'];

async function decide(r) {
    // Without a body of its own the subrequest has that of the client, byte for byte.
    const answer = await r.subrequest('/_kiosk', {method: r.method});
    if (answer.status === 200) {
        r.variables.kiosk_subject = answer.headersOut['X-Kiosk-Subject'] || '';
        r.variables.kiosk_models = answer.headersOut['X-Kiosk-Models'] || '';
        r.internalRedirect('@model_server');
        return;
    }
    FOR_THE_CLIENT.forEach((name) => {
        if (answer.headersOut[name]) {
            r.headersOut[name] = answer.headersOut[name];
        }
    });
    // No answer and one that is no decision both mean: not now.
    const decided = answer.status >= 400 && answer.status < 500;
    r.headersOut['Content-Type'] = answer.headersOut['Content-Type'] || 'text/plain';
    r.return(decided ? answer.status : 503, answer.responseText || '');
}

export default {decide};
