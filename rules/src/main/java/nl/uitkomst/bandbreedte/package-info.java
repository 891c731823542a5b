/** Between which amounts an outcome lies while facts are missing: the same computation on the answers between which every answer lies. */
package nl.uitkomst.bandbreedte;
