#!/bin/sh
# Makes uitkomst.d.ts again out of openapi/openapi.yaml. Needs Node 20 or later and the npm registry; the build needs neither.
set -eu
cd "$(dirname "$0")"
npx --yes --package openapi-typescript@7.13.0 --package typescript@5.9.3 openapi-typescript ../../../../openapi/openapi.yaml --output uitkomst.d.ts \
  --root-types --root-types-no-schema-prefix --root-types-keep-casing --default-non-nullable=false --empty-objects-unknown
{
  echo '// The types of the API, made from openapi/openapi.yaml. Not to be edited; to make it again, with openapi-typescript 7.13.0:'
  echo '//   service/src/main/typen/maak.sh'
  cat uitkomst.d.ts
} > uitkomst.nieuw
mv uitkomst.nieuw uitkomst.d.ts
