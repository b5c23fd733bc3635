"""Text and PDF of letters; knows no request, activity or processor: what a letter says comes as plain facts."""
