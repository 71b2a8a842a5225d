/** The page on the central question: tables and words, made from estimates by rule. */
@NullMarked
package org.equipoise.workbench.central;

import org.jspecify.annotations.NullMarked;
