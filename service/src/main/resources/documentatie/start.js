'use strict';
// Shows the contract of this same service; no other host is asked for anything.
SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#contract',
  deepLinking: false,
  validatorUrl: null,
  defaultModelsExpandDepth: 0
});
