public import ThaiText
