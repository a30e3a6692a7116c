"""Names that screens have to bear."""

# one that would run if it were ever taken for markup
EVIL = "<img src=x onerror=alert(1)>{{7*7}}<script>alert(2)</script>"
# one that breaks nowhere, as long as they get
LONG = "Koninklijke-Nederlandsche-Maatschappij-tot-Bevordering-van-Alles"
