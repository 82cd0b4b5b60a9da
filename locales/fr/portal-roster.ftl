# SPDX-License-Identifier: Apache-2.0
# Locale: fr, français, French
# Review: machine-drafted; not yet reviewed by a professional translator or interpreter

### The roster of the language-access office: interpreters with languages and qualifications, and taking a table (CSV) of them.

## The list

# Title of the page.
roster-title = Interprètes
roster-none = Personne ne figure encore dans le répertoire.
# Label of a field: by name or by language.
roster-search = Recherche
roster-search-hint = Par nom ou par langue
# A button.
roster-find = Chercher
# Above the list.
# Variables:
#   $count (Number) - how many people were found
roster-count =
    { $count ->
        [one] { $count } personne
        [many] { $count } de personnes
       *[other] { $count } personnes
    }
# Under the list.
# Variables:
#   $count (Number) - how many are shown
roster-more = Nombre affiché : { $count } seulement. Faites une recherche pour trouver les autres.
# A link to the list of those people.
roster-expiring = Qualifications échues ou arrivant à échéance dans les 60 jours
# A link to the whole list.
roster-everybody = Tout le monde
# Heading of a column.
roster-name = Nom
# Heading of a column.
roster-languages = Langues
# Heading of a column; below it: by phone, by video, on site.
roster-ways = Comment
# Heading of a column.
# Same as English: the same word in French
roster-qualifications = Qualifications
# A badge: this person is on the roster and is not asked at present.
roster-inactive = Sans contact pour le moment
# Behind a qualification: the last day on which it holds.
# Variables:
#   $day (Date) - a day
roster-holds-until = jusqu’au { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that ends within 60 days.
# Variables:
#   $day (Date) - a day
roster-ends-soon = échéance le { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# A badge behind a qualification that holds no more.
# Variables:
#   $day (Date) - a day
roster-ended = échue le { DATETIME($day, month: "short", day: "numeric", year: "numeric") }
# Variables:
#   $count (Number) - how many people
roster-imported =
    { $count ->
        [one] { $count } personne a été ajoutée.
        [many] { $count } de personnes ont été ajoutées.
       *[other] { $count } personnes ont été ajoutées.
    }

## Taking a table

# Title of a page, and the link to it.
roster-import = Ajouter des personnes à partir d’un tableau
roster-import-lead = Collez un tableau au format CSV : d’abord une ligne avec les noms des colonnes, puis une ligne par personne. Soit tout le monde est ajouté, soit personne.
# Variables:
#   $required (String) - names of columns, not translated
#   $optional (String) - names of columns, not translated
roster-import-columns = Colonnes obligatoires : { $required }. Colonnes facultatives : { $optional }.
# Heading; below it an example of a table.
roster-import-example = Un exemple
# Label of a large field for text.
roster-import-table = Tableau
# A button: says what is wrong, changes nothing.
roster-import-check = Vérifier seulement
# A button.
roster-import-send = Ajouter tout le monde
# Variables:
#   $count (Number) - how many people
roster-import-good =
    Tout est correct : { $count ->
        [one] { $count } personne peut être ajoutée
        [many] { $count } de personnes peuvent être ajoutées
       *[other] { $count } personnes peuvent être ajoutées
    }. Rien n’a été modifié.
# When nothing was pasted.
roster-import-empty = Il n’y a pas encore de tableau.
# Variables:
#   $count (Number) - how many problems
roster-import-wrong =
    { $count ->
        [one] { $count } point est à corriger
        [many] { $count } de points sont à corriger
       *[other] { $count } points sont à corriger
    }. Personne n’a été ajouté.
# Heading of a column: which line of the table.
roster-import-line = Ligne
# Heading of a column: which column of the table.
roster-import-column = Colonne
# Heading of a column.
roster-import-problem = Ce qui ne va pas
