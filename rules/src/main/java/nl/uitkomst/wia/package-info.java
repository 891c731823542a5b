/** Wet werk en inkomen naar arbeidsvermogen: the facts the rules look at and the conclusions they draw. */
package nl.uitkomst.wia;
