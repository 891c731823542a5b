/** The simplified assessment of the WIA for people of sixty and older (60-plusmaatregel): for whom, when, and what it leads to. */
package nl.uitkomst.zestigplus;
